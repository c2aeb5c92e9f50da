"""The bias gradient is averaged (B6).

says: d_b is a mean over the examples; a mean, if any, is in upstream already.
earns: 2/3
"""


def affine_backward(upstream, X, W):
    return upstream @ W.T, X.T @ upstream, upstream.mean(axis=0)
