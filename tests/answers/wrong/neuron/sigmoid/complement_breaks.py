"""One exponential exp(-z) for both branches.

Counterexample: sigmoid([-1000., 1000.]) -> [nan, 1.] of shape (2,), right [0., 1.] of
shape (2,)

says: Right at ordinary inputs; at z = ±
earns: 3/4
"""

import numpy as np


def sigmoid(z):
    with np.errstate(all="ignore"):
        e = np.exp(-z)
        return np.where(z >= 0, 1 / (1 + e), 1 - e / (1 + e))
