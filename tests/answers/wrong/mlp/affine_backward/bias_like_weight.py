"""The bias gradient is a row of the weight gradient (S1.21a, B9).

says: d_b repeats the first row of d_W. On which input does a bias sit?
earns: 2/3
"""


def affine_backward(upstream, X, W):
    d_W = X.T @ upstream
    return upstream @ W.T, d_W, d_W[0]
