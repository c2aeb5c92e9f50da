"""Mask from the output."""


def relu_backward(upstream, z):
    return upstream * (relu(z) != 0)
