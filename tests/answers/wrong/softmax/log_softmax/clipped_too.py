"""Clips the probabilities.

Counterexample: log_softmax([[-900., 0., 900.]]) -> [[-34.538776, -34.538776, 0. ]] of
shape (1, 3), right [[-1800., -900., 0.]] of shape (1, 3)

says: Right at ordinary inputs; at logits of
earns: 3/4
"""

import numpy as np


def log_softmax(logits):
    return np.log(np.clip(softmax(logits), 1e-15, 1))
