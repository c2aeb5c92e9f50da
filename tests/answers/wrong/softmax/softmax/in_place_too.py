"""Shifts the caller's logits.

Counterexample: softmax([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]]) -> the input array is
changed, right: left as it was

says: Your function changes its argument logits in
"""

import numpy as np


def softmax(logits):
    logits -= np.max(logits, axis=1, keepdims=True)
    e = np.exp(logits)
    return e / e.sum(axis=1, keepdims=True)
