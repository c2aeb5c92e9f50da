"""The upstream gradient is forgotten.

says: The upstream gradient has no part in it: that is the mask alone.
"""


def relu_backward(upstream, z):
    return (z > 0) * 1.0
