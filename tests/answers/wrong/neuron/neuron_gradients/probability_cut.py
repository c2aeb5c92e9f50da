"""The probability is kept between 1 and 99 per cent.

located
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    p = np.clip(sigmoid(X @ w + b), 0.01, 0.99)
    e = (p - y) / len(y)
    return X.T @ e, e.sum()
