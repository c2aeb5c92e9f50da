"""Minus forgotten in the exponent.

Counterexample: sigmoid([-2., 0., 2.]) -> [0.880797, 0.5 , 0.119203] of shape (3,),
right [0.119203, 0.5 , 0.880797] of shape (3,)

says: Your curve falls from 1 to 0: has an exponent the wrong sign, or are two cases exchanged?
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, e, 1.0) / (1 + e)
