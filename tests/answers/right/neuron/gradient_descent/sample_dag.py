"""Dag of the sample class."""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        both = np.append(*gradients(w, b))
        if np.sqrt(np.einsum("i,i", both, both)) < tolerance:
            break
        w, b = w - learning_rate * both[:-1], b - learning_rate * both[-1]
        path.append((w, b))
    return path
