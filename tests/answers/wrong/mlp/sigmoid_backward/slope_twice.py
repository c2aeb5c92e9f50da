"""The slope twice (A6).

says: The slope is there
"""


def sigmoid_backward(upstream, z):
    a = sigmoid(z)
    return upstream * (a * (1 - a)) ** 2
