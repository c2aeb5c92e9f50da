"""The slope of tanh, written in its value.

says: the slope of tanh
"""


def sigmoid_derivative(z):
    y = sigmoid(z)
    return 1 - y**2
