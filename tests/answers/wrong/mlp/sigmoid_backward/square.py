"""1 - a squared.

says: That is the slope of tanh, written in the value of the sigmoid.
"""


def sigmoid_backward(upstream, z):
    a = sigmoid(z)
    return upstream * (1 - a**2)
