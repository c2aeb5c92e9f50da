"""Steps first, and appends only if the gradient was long."""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        w = w - learning_rate * d_w
        b = b - learning_rate * d_b
        if np.sqrt(np.sum(d_w**2) + d_b**2) < tolerance:
            break
        path.append((w, b))
    return path
