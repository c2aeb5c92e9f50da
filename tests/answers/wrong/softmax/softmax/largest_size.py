"""Subtracts the largest size.

Counterexample: softmax([[-1000., -1001.], [ 1000., 999.]]) -> [[ nan, nan],
[0.731059, 0.268941]] of shape (2, 2), right [[0.731059, 0.268941], [0.731059,
0.268941]] of shape (2, 2)

says: Right at ordinary inputs; at logits of -
earns: 3/4
"""

import numpy as np


def softmax(logits):
    with np.errstate(all="ignore"):
        e = np.exp(logits - np.max(np.abs(logits), axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True)
