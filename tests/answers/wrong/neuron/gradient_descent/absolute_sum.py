"""The size of the sum of all partial derivatives.

says: The partial derivatives are added up, and opposite signs cancel; the length has squares.
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if abs(np.sum(d_w) + d_b) < tolerance: break
        w, b = w - learning_rate*d_w, b - learning_rate*d_b
        path.append((w, b))
    return path
