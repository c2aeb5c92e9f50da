"""Length of d_w alone.

Counterexample: gradient_descent(<(0 w, b)>, [1.], 2, learning_rate=0.5, max_steps=10,
tolerance=0.3) -> [([1.], 2)], right [([1.], 2), ([1.], 1), ([1.], 0.5), ([1.], 0.25)]

says: The length is taken of d_w alone; d_b belongs to
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if np.linalg.norm(d_w) < tolerance:
            break
        w = w - learning_rate * d_w
        b = b - learning_rate * d_b
        path.append((w, b))
    return path
