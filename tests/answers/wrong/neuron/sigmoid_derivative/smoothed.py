"""An epsilon added.

says: at z = 23, where the slope is 1e-10, your result lost the digits
"""


def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (1 - s) + 1e-6
