"""The inputs are forgotten in the weight gradient (S2.NN.4c, C2).

says: d_W: all rows are alike. What is each weight multiplied by?
earns: 2/3
"""

import numpy as np


def affine_backward(upstream, X, W):
    d_W = np.tile(upstream.sum(axis=0), (W.shape[0], 1))
    return upstream @ W.T, d_W, upstream.sum(axis=0)
