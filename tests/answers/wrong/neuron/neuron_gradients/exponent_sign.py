"""exp(z) in the sigmoid.

says: The probabilities fall as z grows: the exponent has the wrong sign.
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    p = 1 / (1 + np.exp(np.clip(X @ w + b, -500, 500)))
    e = (p - y) / len(X)
    return (X.T @ e, e.sum())
