"""p_i on the first part only.

Counterexample: softmax_backward([[ 1. , -2. , 0.5]], [[0.5 , 0.25, 0.25]]) -> [[
0.375, -0.625, 0. ]] of shape (1, 3), right [[ 0.4375 , -0.53125, 0.09375]] of shape
(1, 3)

says: The shared sum lacks a factor: what each class
"""

import numpy as np


def softmax_backward(upstream, probs):
    return upstream * probs - np.sum(upstream * probs, axis=1, keepdims=True)
