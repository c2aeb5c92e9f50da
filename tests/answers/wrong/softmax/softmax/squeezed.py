"""One example loses its axis.

Counterexample: softmax([[0., 1., 2.]]) -> [0.090031, 0.244728, 0.665241] of shape
(3,), right [[0.090031, 0.244728, 0.665241]] of shape (1, 3)

says: Right at ordinary inputs; for one example it
earns: 3/4
"""

import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    return np.squeeze(e / e.sum(axis=1, keepdims=True))
