"""1 - a squared.

says: 1 - a**2 is the slope
"""


def sigmoid_backward(upstream, z):
    a = sigmoid(z)
    return upstream * (1 - a**2)
