"""p squared in the second part.

Counterexample: softmax_backward([[ 1. , -2. , 0.5]], [[0.5 , 0.25, 0.25]]) -> [[
0.34375, -0.65625, -0.03125]] of shape (1, 3), right [[ 0.4375 , -0.53125, 0.09375]]
of shape (1, 3)

says: Beside the delta stands the wrong index: p_j
"""

import numpy as np


def softmax_backward(upstream, probs):
    return upstream * probs - np.sum(upstream * probs**2, axis=1, keepdims=True)
