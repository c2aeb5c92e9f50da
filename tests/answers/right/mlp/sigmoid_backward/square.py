"""a - a**2."""


def sigmoid_backward(upstream, z):
    a = sigmoid(z)
    return upstream * (a - a**2)
