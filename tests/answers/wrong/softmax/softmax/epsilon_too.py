"""Small number below the line of unshifted exponentials.

Counterexample: softmax([[1.000e+03, 1.001e+03, 1.002e+03], [0.000e+00, 1.000e+00,
2.000e+00]]) -> [[ nan, nan, nan], [0.090031, 0.244728, 0.665241]] of shape (2, 3),
right [[0.090031, 0.244728, 0.665241], [0.090031, 0.244728, 0.665241]] of shape (2, 3)

says: Right at ordinary inputs; at logits of
earns: 3/4
"""

import numpy as np


def softmax(logits):
    with np.errstate(all="ignore"):
        e = np.exp(logits)
        return e / (e.sum(axis=1, keepdims=True) + 1e-8)
