"""1 - exp(-z).

Counterexample: sigmoid([-2., 0., 2.]) -> [-1.565180e-01, 1.000000e+12, 1.156518e+00]
of shape (3,), right [0.119203, 0.5 , 0.880797] of shape (3,)

located
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, -e) / (1 - e + 1e-12)
