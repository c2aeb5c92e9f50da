"""Sigmoid of the product.

located
"""


def sigmoid_backward(upstream, z):
    a = sigmoid(upstream * z)
    return a * (1 - a)
