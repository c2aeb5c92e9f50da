"""Softmax of the probabilities.

Counterexample: softmax_backward([[ 1. , -2. , 0.5]], [[0.5 , 0.25, 0.25]]) -> [[
0.416705, -0.588983, 0.172278]] of shape (1, 3), right [[ 0.4375 , -0.53125, 0.09375]]
of shape (1, 3)

says: Softmax is applied once more: probs are
"""

import numpy as np


def softmax_backward(upstream, probs):
    p = np.exp(probs) / np.exp(probs).sum(axis=1, keepdims=True)
    return p * (upstream - np.sum(upstream * p, axis=1, keepdims=True))
