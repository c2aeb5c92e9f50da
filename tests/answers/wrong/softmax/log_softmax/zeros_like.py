"""Result like whole-number logits.

Counterexample: log_softmax([[1, 2, 0], [0, 0, 3]] whole) -> [[-1, 0, -2], [-3, -3,
0]] whole of shape (2, 3), right [[-1.407606, -0.407606, -2.407606], [-3.094923,
-3.094923, -0.094923]] of shape (2, 3)

says: Right at ordinary inputs; where logits holds
earns: 3/4
"""

import numpy as np


def log_softmax(logits):
    out = np.zeros_like(logits)
    for i, row in enumerate(logits - logits.max(axis=1, keepdims=True)):
        out[i] = row - np.log(np.sum(np.exp(row)))
    return out
