"""Asks for the gradient again between the two steps.

Counterexample: gradient_descent(<(2 w + b, sum w + 2 b)>, [1., 2.], 3,
learning_rate=0.1, max_steps=6, tolerance=0.001) -> 7 entries, the last ([-0.260961,
0.001183], 0.691292), right 7 entries, the last ([-0.199604, 0.06254 ], 0.514776)

says: d_b is taken at the new weights: one step uses
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if np.sqrt(np.sum(d_w**2) + d_b**2) < tolerance:
            break
        w = w - learning_rate * d_w
        _, d_b = gradients(w, b)
        b = b - learning_rate * d_b
        path.append((w, b))
    return path
