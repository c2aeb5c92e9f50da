"""The bias gradient is summed over the units.

says: d_b is summed over the units; each of them has its own bias.
earns: 2/3
"""


def affine_backward(upstream, X, W):
    return upstream @ W.T, X.T @ upstream, upstream.sum(axis=1)
