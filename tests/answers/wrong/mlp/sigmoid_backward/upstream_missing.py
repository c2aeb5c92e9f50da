"""The slope alone.

says: The upstream gradient has no part in it.
"""


def sigmoid_backward(upstream, z):
    a = sigmoid(z)
    return a * (1 - a)
