"""Squeezes the result, which turns one example into a number.

Counterexample: pre_activation([[ 2., -1.]], [0.2, 0.3], 0.1) -> 0.2, right [0.2] of
shape (1,)

says: Right at ordinary inputs; for one example it
earns: 3/4
"""

import numpy as np


def pre_activation(X, w, b):
    return np.squeeze(X @ w.reshape(-1, 1)) + b
