"""Difference.

located
"""


def sigmoid_backward(upstream, z):
    return upstream * (sigmoid(z + 0.1) - sigmoid(z - 0.1)) / 0.2
