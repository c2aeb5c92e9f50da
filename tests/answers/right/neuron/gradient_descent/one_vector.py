"""One vector."""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    for _ in range(max_steps):
        w, b = path[-1]
        g = gradients(w, b)
        full = np.append(g[0], g[1])
        if np.linalg.norm(full) < tolerance:
            break
        new = np.append(w, b) - learning_rate * full
        path += [(new[:-1], new[-1])]
    return path
