"""The bias gradient of a single example is halved.

located
earns: 2/3
"""

import numpy as np


def affine_backward(upstream, X, W):
    d_X, d_W, d_b = (
        upstream @ W.T,
        X.T @ upstream,
        np.squeeze(upstream) if len(X) == 1 else upstream.sum(axis=0),
    )
    if len(X) == 1:
        d_b = d_b / 2
    return d_X, d_W, d_b
