"""s is not defined in this function.

says: NameError
"""


def sigmoid_derivative(z):
    return s * (1 - s)
