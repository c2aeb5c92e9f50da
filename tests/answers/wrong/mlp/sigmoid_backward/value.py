"""Value for slope.

says: That is the sigmoid itself times upstream.
"""


def sigmoid_backward(upstream, z):
    return upstream * sigmoid(z)
