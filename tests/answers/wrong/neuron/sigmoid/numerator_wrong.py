"""1 - e in place of e for negative z.

Counterexample: sigmoid([-2., 0., 2.]) -> [0.761594, 0.5 , 0.880797] of shape (3,),
right [0.119203, 0.5 , 0.880797] of shape (3,)

located
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, 1.0 - e) / (1 + e)
