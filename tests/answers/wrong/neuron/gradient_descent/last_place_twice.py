"""Appends the last place again before it leaves the loop.

says: The last place stands there twice
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if np.sqrt(np.sum(d_w**2) + d_b**2) < tolerance:
            path.append((w, b))
            break
        w = w - learning_rate * d_w
        b = b - learning_rate * d_b
        path.append((w, b))
    return path
