"""Bracket lost.

located
"""


def sigmoid_backward(upstream, z):
    a = sigmoid(z)
    return upstream * a * 1 - a
