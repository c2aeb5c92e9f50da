"""The slope of tanh, written in its value.

says: 1 - s**2 is the slope of tanh
"""


def sigmoid_derivative(z):
    y = sigmoid(z)
    return 1 - y**2
