"""One maximum for all rows.

Counterexample: log_softmax([[1.000e+03, 1.001e+03, 1.002e+03], [0.000e+00, 1.000e+00,
2.000e+00]]) -> [[-2.407606, -1.407606, -0.407606], [ inf, inf, inf]] of shape (2, 3),
right [[-2.407606, -1.407606, -0.407606], [-2.407606, -1.407606, -0.407606]] of shape
(2, 3)

says: Right at ordinary inputs; at logits of
earns: 3/4
"""

import numpy as np


def log_softmax(logits):
    with np.errstate(all="ignore"):
        z = logits - np.max(logits)
        return z - np.log(np.exp(z).sum(axis=1, keepdims=True))
