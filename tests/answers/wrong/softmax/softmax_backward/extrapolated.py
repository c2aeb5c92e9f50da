"""Extrapolated.

says: your result lost the digits
"""

import numpy as np


def softmax_backward(upstream, probs):
    z = np.log(probs)

    def c(h):
        out = np.zeros_like(probs)
        for j in range(probs.shape[1]):
            e = np.zeros(probs.shape[1])
            e[j] = h
            out[:, j] = np.sum(upstream * (softmax(z + e) - softmax(z - e)), axis=1) / (
                2 * h
            )
        return out

    return (4 * c(1e-3) - c(2e-3)) / 3
