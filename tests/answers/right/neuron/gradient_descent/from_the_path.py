"""The last entry of the path is the present place; a while loop counts."""

import numpy as np


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    path = [(w, b)]
    steps = 0
    while steps < max_steps:
        here_w, here_b = path[-1]
        g = gradients(here_w, here_b)
        square = sum(float(v) ** 2 for v in np.append(*g))
        if square**0.5 < tolerance:
            return path
        path.append((here_w - learning_rate * g[0], here_b - learning_rate * g[1]))
        steps += 1
    return path
