"""Largest entry for the length.

Counterexample: gradient_descent(<(w - 3, 4 (b + 1))>, [1., 2.], 0, learning_rate=0.1,
max_steps=40, tolerance=0.05) -> 37 entries, the last ([2.954943, 2.977472], -1),
right 38 entries, the last ([2.959449, 2.979724], -1)

says: You compare the largest entry; the length of all
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if max(np.max(np.abs(d_w)), abs(d_b)) < tolerance:
            break
        w = w - learning_rate * d_w
        b = b - learning_rate * d_b
        path.append((w, b))
    return path
