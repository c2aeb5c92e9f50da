"""The derivatives are added up with their signs.

says: Partial derivatives of opposite sign cancel in
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if np.sum(d_w) + d_b < tolerance:
            break
        w = w - learning_rate * d_w
        b = b - learning_rate * d_b
        path.append((w, b))
    return path
