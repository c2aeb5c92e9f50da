"""The upstream gradient has the wrong index, and all cancels.

says: What softmax_backward returns is 0 at every test point: what cancels in it, or is never filled in?
"""

import numpy as np


def softmax_backward(upstream, probs):
    n, k = probs.shape
    out = np.zeros((n, k))
    for r in range(n):
        for i in range(k):
            for j in range(k):
                out[r, i] += upstream[r, i]*probs[r, j]*((i == j) - probs[r, i])
    return out
