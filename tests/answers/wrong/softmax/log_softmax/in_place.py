"""Shifts the caller's logits.

Counterexample: log_softmax([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]]) -> the input array
is changed, right: left as it was

says: Your function changes its argument logits in
"""

import numpy as np


def log_softmax(logits):
    logits -= np.max(logits, axis=1, keepdims=True)
    return logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
