"""Compares the length of the step.

Counterexample: gradient_descent(<(2 w, b)>, [1.], 1, learning_rate=0.25,
max_steps=50, tolerance=0.5) -> [([1.], 1), ([0.5], 0.75)], right [([1.], 1), ([0.5],
0.75), ([0.25], 0.5625), ([0.125], 0.421875)]

says: The length of the step is compared; that of the gradient counts, without the learning rate.
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if learning_rate * np.sqrt(np.sum(d_w**2) + d_b**2) < tolerance:
            break
        w = w - learning_rate * d_w
        b = b - learning_rate * d_b
        path.append((w, b))
    return path
