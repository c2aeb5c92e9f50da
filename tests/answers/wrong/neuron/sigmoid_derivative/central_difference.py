"""A difference quotient in the place of the formula.

says: your result lost the digits
"""


def sigmoid_derivative(z):
    h = 1e-5
    return (sigmoid(z + h) - sigmoid(z - h)) / (2 * h)
