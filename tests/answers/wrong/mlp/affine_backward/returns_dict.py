"""A dict of gradients.

says: Your function returns one dict; d_X, d_W, d_b are asked for, in order
"""


def affine_backward(upstream, X, W):
    return {"d_X": upstream @ W.T, "d_W": X.T @ upstream, "d_b": upstream.sum(0)}
