"""Puts each new pair in front.

says: The path runs backwards: the start comes first, and append adds at the end.
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if np.sqrt(np.sum(d_w**2) + d_b**2) < tolerance: break
        w, b = w - learning_rate*d_w, b - learning_rate*d_b
        path.insert(0, (w, b))
    return path
