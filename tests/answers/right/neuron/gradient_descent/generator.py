"""An endless walk, cut off."""

import numpy as np


def walk(gradients, w, b, rate, tol):
    while True:
        yield w, b
        dw, db = gradients(w, b)
        if not np.sqrt((dw**2).sum() + db**2) >= tol:
            return
        w, b = w - rate * dw, b - rate * db


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    import itertools

    return list(
        itertools.islice(walk(gradients, w, b, learning_rate, tolerance), max_steps + 1)
    )
