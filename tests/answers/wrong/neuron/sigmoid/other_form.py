"""exp(z) / (1 + exp(z)) as it stands.

Counterexample: sigmoid([-1000., 1000.]) -> [ 0., nan] of shape (2,), right [0., 1.]
of shape (2,)

says: Right at ordinary inputs; at z = ±
earns: 3/4
"""

import numpy as np


def sigmoid(z):
    with np.errstate(all="ignore"):
        return np.exp(z) / (1 + np.exp(z))
