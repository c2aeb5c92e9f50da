"""A step that is a power of two.

says: at z = 23, where the slope is 1e-10, your result lost the digits
"""


def sigmoid_derivative(z):
    h = 2.0**-17
    return (sigmoid(z + h) - sigmoid(z - h)) / (2 * h)
