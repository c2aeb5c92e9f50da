"""Tests d_w and d_b each by itself.

says: The walk ends where d_w and d_b are short, each by itself; the length of both together counts.
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if np.linalg.norm(d_w) < tolerance and abs(d_b) < tolerance: break
        w, b = w - learning_rate*d_w, b - learning_rate*d_b
        path.append((w, b))
    return path
