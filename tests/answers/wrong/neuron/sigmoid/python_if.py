"""A plain if on an array.

Counterexample: sigmoid([-2., 0., 2.]) -> ValueError: The truth value of an array with
more than one element is ambiguous. Use a.any() or a.all(), right [0.119203, 0.5 ,
0.880797] of shape (3,)

says: one True or False is needed there
"""

import numpy as np


def sigmoid(z):
    if z >= 0:
        return 1 / (1 + np.exp(-z))
    return np.exp(z) / (1 + np.exp(z))
