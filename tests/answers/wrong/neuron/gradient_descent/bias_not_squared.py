"""Under the root d_b is not squared.

says: Under the root stands the size of d_b
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if np.sqrt(np.sum(d_w**2) + abs(d_b)) < tolerance:
            break
        w = w - learning_rate * d_w
        b = b - learning_rate * d_b
        path.append((w, b))
    return path
