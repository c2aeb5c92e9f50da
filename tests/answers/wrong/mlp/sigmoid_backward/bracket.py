"""Bracket lost.

says: Check the brackets around 1 - a.
"""


def sigmoid_backward(upstream, z):
    a = sigmoid(z)
    return upstream * a * 1 - a
