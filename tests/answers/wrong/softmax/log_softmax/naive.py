"""Without the shift.

Counterexample: log_softmax([[1.000e+03, 1.001e+03, 1.002e+03], [0.000e+00, 1.000e+00,
2.000e+00]]) -> [[ -inf, -inf, -inf], [-2.407606, -1.407606, -0.407606]] of shape (2,
3), right [[-2.407606, -1.407606, -0.407606], [-2.407606, -1.407606, -0.407606]] of
shape (2, 3)

says: Right at ordinary inputs; at logits of
earns: 3/4
"""

import numpy as np


def log_softmax(logits):
    with np.errstate(all="ignore"):
        return logits - np.log(np.sum(np.exp(logits), axis=1, keepdims=True))
