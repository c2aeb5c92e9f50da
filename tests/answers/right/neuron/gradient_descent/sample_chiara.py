"""Chiara of the sample class."""

import math
import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        d_w, d_b = gradients(w, b)
        if math.sqrt(sum(d**2 for d in d_w) + d_b**2) < tolerance:
            break
        w = np.array([v - learning_rate * d for v, d in zip(w, d_w)])
        b = b - learning_rate * d_b
        path.append((w, b))
    return path
