"""Steps of unit length.

says: Every step is as long as the
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        size = np.sqrt(np.sum(d_w**2) + d_b**2)
        if size < tolerance:
            break
        w = w - learning_rate * d_w / size
        b = b - learning_rate * d_b / size
        path.append((w, b))
    return path
