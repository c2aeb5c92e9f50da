"""Result like whole-number upstream.

Counterexample: softmax_backward([[ 1, 0, 2], [ 3, -1, 0]] whole, [[0.1, 0.2, 0.7],
[0.3, 0.3, 0.4]]) -> [[0, 0, 0], [0, 0, 0]] whole of shape (2, 3), right [[-0.05, -0.3
, 0.35], [ 0.72, -0.48, -0.24]] of shape (2, 3)

says: Right at ordinary inputs; where upstream holds
earns: 3/4
"""

import numpy as np


def softmax_backward(upstream, probs):
    out = np.zeros_like(upstream)
    for i in range(len(probs)):
        out[i] = probs[i] * (upstream[i] - upstream[i] @ probs[i])
    return out
