"""All rows at once, step 1e-4.

says: your result lost the digits
"""

import numpy as np


def softmax_backward(upstream, probs):
    z = np.log(probs + 1e-300)
    h = 1e-4
    k = probs.shape[1]
    out = np.zeros_like(probs)
    for j in range(k):
        e = np.zeros(k)
        e[j] = h
        out[:, j] = np.sum(upstream * (softmax(z + e) - softmax(z - e)), axis=1) / (
            2 * h
        )
    return out
