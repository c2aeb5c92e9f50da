"""Logs of the rounded sigmoid.

Counterexample: binary_cross_entropy([-1000., 1000.], [1., 0.]) -> inf, right 1000

says: Right at ordinary inputs; at logits of ±
earns: 3/4
"""

import numpy as np


def binary_cross_entropy(z, y):
    p = sigmoid(z)
    with np.errstate(all="ignore"):
        return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
