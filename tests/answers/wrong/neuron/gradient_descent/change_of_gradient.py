"""Stops when the gradient hardly changes.

Counterexample: gradient_descent(<(w - 3, 4 (b + 1))>, [1., 2.], 0, learning_rate=0.1,
max_steps=40, tolerance=0.05) -> 17 entries, the last ([2.629396, 2.814698],
-0.999718), right 38 entries, the last ([2.959449, 2.979724], -1)

says: entries in a bowl; it should have
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    old = None
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if old is not None and abs(np.linalg.norm(d_w) - old) < tolerance:
            break
        old = np.linalg.norm(d_w)
        w = w - learning_rate * d_w
        b = b - learning_rate * d_b
        path.append((w, b))
    return path
