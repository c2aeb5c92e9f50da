"""The slope at the upstream.

says: The slope is taken at the
"""


def sigmoid_backward(upstream, z):
    s = sigmoid(upstream)
    return upstream * s * (1 - s)
