"""The inner loop overwrites.

says: Only the last class of the sum reaches your result: = in a loop overwrites.
"""

import numpy as np


def softmax_backward(upstream, probs):
    n, k = probs.shape
    out = np.zeros((n, k))
    for r in range(n):
        for i in range(k):
            for j in range(k):
                out[r, i] = upstream[r, j]*probs[r, j]*((i == j) - probs[r, i])
    return out
