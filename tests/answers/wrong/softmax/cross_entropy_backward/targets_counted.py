"""Divides by the number of targets above 0.

Counterexample: cross_entropy_backward([[1., 3.]], [[0.9, 0.1]]) -> [[-0.390399,
0.390399]] of shape (1, 2), right [[-0.780797, 0.780797]] of shape (1, 2)

located
"""

import numpy as np


def cross_entropy_backward(logits, targets):
    return (softmax(logits) - targets) / np.count_nonzero(targets)
