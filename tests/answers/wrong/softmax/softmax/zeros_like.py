"""Result like whole-number logits.

Counterexample: softmax([[1, 2, 0], [0, 0, 3]] whole) -> [[0, 0, 0], [0, 0, 0]] whole
of shape (2, 3), right [[0.244728, 0.665241, 0.090031], [0.045279, 0.045279,
0.909443]] of shape (2, 3)

says: Right at ordinary inputs; where logits holds
earns: 3/4
"""

import numpy as np


def softmax(logits):
    out = np.zeros_like(logits)
    for i, row in enumerate(logits):
        e = np.exp(row - row.max())
        out[i] = e / e.sum()
    return out
