"""The bias gradient keeps its examples (B5).

says: d_b has a row for each example. One bias serves all of them: add them up.
earns: 2/3
"""


def affine_backward(upstream, X, W):
    return upstream @ W.T, X.T @ upstream, upstream
