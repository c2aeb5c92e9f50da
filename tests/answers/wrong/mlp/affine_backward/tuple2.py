"""One product stands in the other.

located
earns: 2/3
"""

def affine_backward(upstream, X, W):
    d_W = X.T @ upstream
    d_X = upstream @ d_W.T
    d_b = upstream.sum(axis=0)
    return d_X, d_W, d_b
