"""Upstream twice.

located
"""


def relu_backward(upstream, z):
    return upstream * upstream * (z > 0)
