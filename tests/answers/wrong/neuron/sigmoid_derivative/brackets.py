"""Brackets are missing: s * 1 - s is zero.

says: is 0 at every test point
"""


def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * 1 - s
