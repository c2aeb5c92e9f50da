"""The mean is kept in an array made like w.

says: where w holds whole numbers it fails
earns: 3/4
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    d_w, d_b = np.zeros_like(w), 0.0
    for i, (x, t) in enumerate(zip(X, y), start=1):
        e = sigmoid(x @ w + b) - t
        d_w += (e * x - d_w) / i
        d_b += (e - d_b) / i
    return d_w, d_b
