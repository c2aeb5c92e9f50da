"""Clips the logits at 500.

Counterexample: binary_cross_entropy([-1000., 1000.], [1., 0.]) -> 500, right 1000

located
earns: 3/4
"""

import numpy as np


def binary_cross_entropy(z, y):
    z = np.clip(z, -500, 500)
    return np.mean(np.log(1 + np.exp(z)) - y * z)
