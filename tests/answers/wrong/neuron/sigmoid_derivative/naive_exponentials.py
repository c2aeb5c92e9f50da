"""exp(-z) / (1 + exp(-z))^2 as it stands.

Counterexample: sigmoid_derivative([-1000., 1000.]) -> [nan, 0.] of shape (2,), right
[0., 0.] of shape (2,)

says: Right at ordinary inputs; at z = ±
earns: 3/4
"""

import numpy as np


def sigmoid_derivative(z):
    with np.errstate(all="ignore"):
        return np.exp(-z) / (1 + np.exp(-z)) ** 2
