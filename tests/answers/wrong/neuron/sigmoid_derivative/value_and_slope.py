"""Both the value and the slope are returned.

says: is a tuple
"""


def sigmoid_derivative(z):
    y = sigmoid(z)
    return y, y * (1 - y)
