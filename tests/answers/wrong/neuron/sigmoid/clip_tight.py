"""Clips the logits at 10.

Counterexample: sigmoid([-1000., 1000.]) -> [4.50000e-05, 9.99955e-01] of shape (2,),
right [0., 1.] of shape (2,)

says: Right at ordinary inputs; at z = ±
earns: 3/4
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -10, 10)))
