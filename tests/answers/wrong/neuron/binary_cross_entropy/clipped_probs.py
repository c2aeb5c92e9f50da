"""Clips p at 1e-3.

says: Right at ordinary inputs; at
earns: 3/4
"""

import numpy as np


def binary_cross_entropy(z, y):
    p = np.clip(sigmoid(z), 1e-3, 1 - 1e-3)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
