"""Turns targets into one-hot rows.

Counterexample: cross_entropy_backward([[1., 3.]], [[0.9, 0.1]]) -> [[-0.880797,
0.880797]] of shape (1, 2), right [[-0.780797, 0.780797]] of shape (1, 2)

says: Only the class with the largest target counts
"""

import numpy as np


def cross_entropy_backward(logits, targets):
    return (
        softmax(logits) - np.eye(targets.shape[1])[np.argmax(targets, axis=1)]
    ) / len(logits)
