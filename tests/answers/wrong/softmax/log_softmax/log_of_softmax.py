"""Logarithm of softmax.

Counterexample: log_softmax([[-900., 0., 900.]]) -> [[-inf, -inf, 0.]] of shape (1,
3), right [[-1800., -900., 0.]] of shape (1, 3)

says: Right at ordinary inputs; at logits of
earns: 3/4
"""

import numpy as np


def log_softmax(logits):
    with np.errstate(all="ignore"):
        return np.log(softmax(logits))
