"""N12: a difference quotient.

says: at z = 23, where the slope is tiny, your result lost the digits
"""


def sigmoid_backward(upstream, z):
    return upstream * (sigmoid(z + 1e-5) - sigmoid(z - 1e-5)) / 2e-5
