"""The mask the wrong way round.

says: The mask is the wrong way round.
"""


def relu_backward(upstream, z):
    return upstream * (z < 0)
