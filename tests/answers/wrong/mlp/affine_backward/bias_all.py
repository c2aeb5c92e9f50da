"""One number for the bias.

says: d_b is one number; there is one bias for each
earns: 2/3
"""


def affine_backward(upstream, X, W):
    return upstream @ W.T, X.T @ upstream, upstream.sum()
