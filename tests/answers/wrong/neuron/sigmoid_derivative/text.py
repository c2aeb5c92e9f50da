"""A formula in quotes, as in the exercise before.

says: is of type str
"""


def sigmoid_derivative(z):
    return "s * (1 - s)"
