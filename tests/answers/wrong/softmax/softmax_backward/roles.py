"""Upstream and probs exchanged.

Counterexample: softmax_backward([[ 1. , -2. , 0.5]], [[0.5 , 0.25, 0.25]]) -> [[
0.375 , -0.25 , 0.0625]] of shape (1, 3), right [[ 0.4375 , -0.53125, 0.09375]] of
shape (1, 3)

says: The two arguments are exchanged: the upstream
"""

import numpy as np


def softmax_backward(upstream, probs):
    return upstream * (probs - np.sum(upstream * probs, axis=1, keepdims=True))
