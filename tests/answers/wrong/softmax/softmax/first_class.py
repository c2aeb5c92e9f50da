"""Shifts by the first class.

Counterexample: softmax([[-900., 0., 900.]]) -> [[ 0., nan, nan]] of shape (1, 3),
right [[0., 0., 1.]] of shape (1, 3)

says: Right at ordinary inputs; where one logit is
earns: 3/4
"""

import numpy as np


def softmax(logits):
    with np.errstate(all="ignore"):
        e = np.exp(logits - logits[:, :1])
        return e / e.sum(axis=1, keepdims=True)
