"""Single precision."""

import numpy as np


def sigmoid_derivative(z):
    s = 1 / (1 + np.exp(-z.astype(np.float32)))
    return s * (1 - s)
