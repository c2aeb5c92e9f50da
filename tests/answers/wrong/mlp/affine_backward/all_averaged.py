"""A mean is put in (B2).

says: d_W and d_b are divided by n; a mean, if any, is in upstream already.
earns: 1/3
"""


def affine_backward(upstream, X, W):
    n = len(X)
    return upstream @ W.T, X.T @ upstream / n, upstream.sum(axis=0) / n
