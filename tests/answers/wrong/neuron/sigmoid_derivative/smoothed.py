"""An epsilon added.

says: at z = 23, where the slope is 1e-10, your result is drowned
earns: 3/4
"""


def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (1 - s) + 1e-6
