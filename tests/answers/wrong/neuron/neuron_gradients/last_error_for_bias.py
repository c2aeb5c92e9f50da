"""d_b is the last error that the loop has made.

says: d_b is the last example's alone
earns: 1/2
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    d_w, d_b = (np.zeros(len(w)), 0.0)
    for x, t in zip(X, y):
        e = (sigmoid(np.array(x @ w + b)) - t) / len(X)
        d_w += e * x
    d_b = e
    return (d_w, d_b)
