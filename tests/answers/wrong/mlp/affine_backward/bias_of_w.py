"""Sum of d_W for the bias.

located
earns: 2/3
"""


def affine_backward(upstream, X, W):
    d_W = X.T @ upstream
    return upstream @ W.T, d_W, d_W.sum(axis=0)
