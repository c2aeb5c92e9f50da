"""C2: the input is left out of the chain.

says: in d_w the inputs are missing
earns: 0.5
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    error = np.mean(sigmoid(X @ w + b) - y)
    return np.ones(len(w)) * error, error
