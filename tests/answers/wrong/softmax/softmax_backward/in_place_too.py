"""Changes the upstream gradient.

Counterexample: softmax_backward([[ 1. , -2. , 0.5]], [[0.5 , 0.25, 0.25]]) -> the
input array is changed, right: left as it was

says: Your function changes its argument upstream in
"""

import numpy as np


def softmax_backward(upstream, probs):
    upstream -= np.sum(upstream * probs, axis=1, keepdims=True)
    return probs * upstream
