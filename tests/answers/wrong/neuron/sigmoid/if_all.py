"""One branch for the whole array.

Counterexample: sigmoid([-2., 0., 2.]) -> [0.880797, 0.5 , 0.880797] of shape (3,),
right [0.119203, 0.5 , 0.880797] of shape (3,)

located
"""

import numpy as np


def sigmoid(z):
    with np.errstate(all="ignore"):
        if np.all(z <= 0):
            return np.exp(z) / (1 + np.exp(z))
        e = np.exp(-np.abs(z))
        return 1 / (1 + e)
