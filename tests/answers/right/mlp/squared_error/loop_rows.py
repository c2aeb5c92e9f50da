"""A loop over examples."""

import numpy as np


def squared_error(outputs, targets):
    total = 0.0
    for o, t in zip(outputs, targets):
        total += 0.5 * np.dot(o - t, o - t)
    return total / outputs.shape[0]
