"""Clips the probability.

Counterexample: binary_cross_entropy([-1000., 1000.], [1., 0.]) -> 34.5392, right 1000

says: Right at ordinary inputs; at logits of ±
earns: 3/4
"""

import numpy as np


def binary_cross_entropy(z, y):
    p = np.clip(sigmoid(z), 1e-15, 1 - 1e-15)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
