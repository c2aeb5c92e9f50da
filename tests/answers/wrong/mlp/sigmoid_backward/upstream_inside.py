"""The sigmoid of the product.

located
"""


def sigmoid_backward(upstream, z):
    s = sigmoid(upstream * z)
    return s * (1 - s)
