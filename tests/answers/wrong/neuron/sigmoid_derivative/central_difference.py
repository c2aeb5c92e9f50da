"""A difference quotient in the place of the formula.

says: loses its digits
earns: 0.75
"""


def sigmoid_derivative(z):
    h = 1e-5
    return (sigmoid(z + h) - sigmoid(z - h)) / (2 * h)
