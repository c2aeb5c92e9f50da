"""First example's bias.

located
earns: 2/3
"""


def affine_backward(upstream, X, W):
    return upstream @ W.T, X.T @ upstream, upstream[0]
