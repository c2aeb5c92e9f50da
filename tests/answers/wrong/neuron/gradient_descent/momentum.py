"""With momentum.

says: The first step is right; later ones keep
"""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    v, u = 0 * w, 0.0
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if np.sqrt(np.sum(d_w**2) + d_b**2) < tolerance:
            break
        v, u = 0.9 * v + d_w, 0.9 * u + d_b
        w = w - learning_rate * v
        b = b - learning_rate * u
        path.append((w, b))
    return path
