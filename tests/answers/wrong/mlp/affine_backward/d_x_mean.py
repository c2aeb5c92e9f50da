"""d_X averaged.

located
earns: 2/3
"""


def affine_backward(upstream, X, W):
    return upstream @ W.T / W.shape[1], X.T @ upstream, upstream.sum(axis=0)
