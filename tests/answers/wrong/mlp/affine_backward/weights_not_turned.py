"""W is not transposed on the way back (C7).

says: d_X: going back, the sum runs over the units. Which axis of W is theirs?
"""


def affine_backward(upstream, X, W):
    return upstream @ W, X.T @ upstream, upstream.sum(axis=0)
