"""a(a - 1).

says: The sign: the sigmoid
"""


def sigmoid_backward(upstream, z):
    a = sigmoid(z)
    return upstream * a * (a - 1)
