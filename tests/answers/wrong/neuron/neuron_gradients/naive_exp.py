"""exp(z) / (1 + exp(z)) for the sigmoid.

Counterexample: neuron_gradients([[ 500., 0.], [-500., 1.]], [1, 0] whole, [ 4., -2.],
1) -> ([nan, nan], nan), right ([0., 0.], 0)

says: Right at ordinary inputs; at logits of ±
earns: 3/4
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    with np.errstate(all="ignore"):
        e = np.exp(X @ w + b)
        error = (e / (1 + e) - y) / len(y)
    return X.T @ error, np.sum(error)
