"""1 - a.

says: The first of the two factors is missing.
"""


def sigmoid_backward(upstream, z):
    return upstream * (1 - sigmoid(z))
