"""Stops at equality, too.

Counterexample: gradient_descent(<(0.375, 0.5) always>, [1.], 1, learning_rate=0.1,
max_steps=3, tolerance=0.625) -> [([1.], 1)], right [([1.], 1), ([0.9625], 0.95),
([0.925], 0.9), ([0.8875], 0.85)]

says: Right at ordinary inputs; where the gradient is
earns: 3/4
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if np.sqrt(np.sum(d_w**2) + d_b**2) <= tolerance:
            break
        w = w - learning_rate * d_w
        b = b - learning_rate * d_b
        path.append((w, b))
    return path
