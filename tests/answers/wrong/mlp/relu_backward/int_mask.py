"""Whole part.

located
"""


def relu_backward(upstream, z):
    return upstream * (z.astype(int) > 0)
