"""Mask from upstream.

says: The mask asks whether the unit was on in the
"""


def relu_backward(upstream, z):
    return upstream * (upstream > 0)
