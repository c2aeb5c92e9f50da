"""The gradient of W lies on its side (S3.7, C6).

says: d_W is transposed: which index is the input, which the unit?
earns: 2/3
"""


def affine_backward(upstream, X, W):
    return upstream @ W.T, upstream.T @ X, upstream.sum(axis=0)
