"""Multiplies by the learning rate twice.

says: The learning rate is used twice
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if np.sqrt(np.sum(d_w**2) + d_b**2) < tolerance: break
        w, b = w - learning_rate**2*d_w, b - learning_rate**2*d_b
        path.append((w, b))
    return path
