"""Sum of the upstream gradient.

Counterexample: softmax_backward([[ 1. , -2. , 0.5]], [[0.5 , 0.25, 0.25]]) -> [[ 0.75
, -0.375, 0.25 ]] of shape (1, 3), right [[ 0.4375 , -0.53125, 0.09375]] of shape (1,
3)

says: The sum over the classes adds the bare upstream
"""

import numpy as np


def softmax_backward(upstream, probs):
    return probs * (upstream - np.sum(upstream, axis=1, keepdims=True))
