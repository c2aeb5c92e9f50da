"""Step only if long."""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        length = np.sqrt((d_w**2).sum() + d_b**2)
        if length >= tolerance:
            w = w + learning_rate * (-d_w)
            b = b + learning_rate * (-d_b)
            path += [(w, b)]
        else:
            break
    return path
