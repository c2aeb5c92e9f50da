"""Mask of both.

says: Positive upstream gradients alone survive; the
"""


def relu_backward(upstream, z):
    return upstream * (z > 0) * (upstream > 0)
