"""X for W in d_X.

located
earns: 2/3
"""


def affine_backward(upstream, X, W):
    return upstream @ upstream.T @ X, X.T @ upstream, upstream.sum(axis=0)
