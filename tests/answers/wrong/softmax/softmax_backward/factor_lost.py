"""Outer p_i lost.

Counterexample: softmax_backward([[ 1. , -2. , 0.5]], [[0.5 , 0.25, 0.25]]) -> [[
0.875, -2.125, 0.375]] of shape (1, 3), right [[ 0.4375 , -0.53125, 0.09375]] of shape
(1, 3)

says: The last factor is missing: the probability of
"""

import numpy as np


def softmax_backward(upstream, probs):
    return upstream - np.sum(upstream * probs, axis=1, keepdims=True)
