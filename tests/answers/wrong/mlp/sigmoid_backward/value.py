"""Value for slope.

says: That is the sigmoid
"""


def sigmoid_backward(upstream, z):
    return upstream * sigmoid(z)
