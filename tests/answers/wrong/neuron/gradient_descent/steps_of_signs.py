"""The signs of the derivatives in their place.

says: Every step takes the sign of a partial derivative
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if np.sqrt(np.sum(d_w**2) + d_b**2) < tolerance:
            break
        w = w - learning_rate * np.sign(d_w)
        b = b - learning_rate * np.sign(d_b)
        path.append((w, b))
    return path
