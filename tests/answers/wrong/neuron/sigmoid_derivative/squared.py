"""A6: the slope is squared.

says: twice (squared)
"""


def sigmoid_derivative(z):
    s = sigmoid(z)
    return s**2 * (1 - s) ** 2
