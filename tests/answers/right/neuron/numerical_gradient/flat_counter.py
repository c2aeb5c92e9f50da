"""Counts entries flat and uses .flat."""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    x = x * 1.0
    out = np.zeros(np.shape(x))
    for k in range(np.size(x)):
        e = np.zeros(np.shape(x))
        e.flat[k] = 1.0
        out.flat[k] = (f(x + h * e) - f(x - h * e)) / h / 2
    return out
