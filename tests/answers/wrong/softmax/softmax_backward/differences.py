"""The instrument of notebook 1, written again.

says: your result lost the digits
"""

import numpy as np


def softmax_backward(upstream, probs):
    z = np.log(probs)
    g = np.zeros_like(z)
    for i in np.ndindex(z.shape):
        e = np.zeros_like(z)
        e[i] = 1e-5
        g[i] = (
            np.sum(upstream * softmax(z + e)) - np.sum(upstream * softmax(z - e))
        ) / 2e-5
    return g
