"""Subtracts the largest z, as one does for softmax.

Counterexample: sigmoid([-2., 0., 2.]) -> [0.017986, 0.119203, 0.5 ] of shape (3,),
right [0.119203, 0.5 , 0.880797] of shape (3,)

says: The largest z is subtracted from all: a sigmoid takes each entry as it is.
"""

import numpy as np


def sigmoid(z):
    z = z - np.max(z)
    return 1 / (1 + np.exp(-np.maximum(z, -700)))
