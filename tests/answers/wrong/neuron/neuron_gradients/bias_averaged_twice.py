"""B6: mean for sum in the bias.

says: averaged once more
earns: 0.5
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    d_z = (sigmoid(X @ w + b) - y) / len(y)
    return X.T @ d_z, np.mean(d_z)
