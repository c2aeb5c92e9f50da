"""Upstream added.

says: What sigmoid_backward returns is upstream plus the slope: a chain
"""


def sigmoid_backward(upstream, z):
    a = sigmoid(z)
    return upstream + a * (1 - a)
