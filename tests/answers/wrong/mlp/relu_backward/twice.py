"""Upstream twice.

says: is squared: it is asked for as it is
"""


def relu_backward(upstream, z):
    return upstream * upstream * (z > 0)
