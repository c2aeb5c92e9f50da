"""Copies the start once, and then changes the copy.

says: All entries of the path hold one and the same array: w -= changes it everywhere; w = w - ... makes a new one.
earns: 1/2
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    w = w.copy()
    path = [(w, b)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if np.sqrt(np.sum(d_w**2) + d_b**2) < tolerance: break
        w -= learning_rate*d_w
        b -= learning_rate*d_b
        path.append((w, b))
    return path
