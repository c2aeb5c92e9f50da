"""Result array like z: whole numbers are cut off.

Counterexample: sigmoid([-1, 0, 3] whole) -> [0, 0, 0] whole of shape (3,), right
[0.268941, 0.5 , 0.952574] of shape (3,)

says: Right at ordinary inputs; for whole numbers it
earns: 3/4
"""

import numpy as np


def sigmoid(z):
    out = np.zeros_like(z)
    e = np.exp(-np.abs(z))
    out[z >= 0] = (1 / (1 + e))[z >= 0]
    out[z < 0] = (e / (1 + e))[z < 0]
    return out
