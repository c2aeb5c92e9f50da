"""Clips the caller's array in place.

Counterexample: sigmoid([-1000., 1000.]) -> the input array is changed, right: left as
it was

says: Right at ordinary inputs; at z = ±
earns: 3/4
"""

import numpy as np


def sigmoid(z):
    np.clip(z, -500, 500, out=z)
    return 1 / (1 + np.exp(-z))
