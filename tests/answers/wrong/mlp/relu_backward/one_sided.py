"""A one-sided difference quotient.

located
"""


def relu_backward(upstream, z):
    h = 1e-9
    return upstream * (relu(z) - relu(z - h)) / h
