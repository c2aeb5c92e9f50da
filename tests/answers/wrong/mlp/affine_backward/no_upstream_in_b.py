"""d_b counts examples.

located
earns: 2/3
"""

import numpy as np


def affine_backward(upstream, X, W):
    d_b = np.full(W.shape[1], float(len(X)))
    return upstream @ W.T, X.T @ upstream, d_b
