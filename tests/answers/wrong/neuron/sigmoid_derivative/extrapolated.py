"""A difference quotient, extrapolated twice.

says: at z = 23, where the slope is 1e-10, your result lost the digits
"""


def sigmoid_derivative(z):
    D = lambda h: (sigmoid(z + h) - sigmoid(z - h)) / (2 * h)
    a, b, c = D(0.04), D(0.02), D(0.01)
    ab, bc = (4 * b - a) / 3, (4 * c - b) / 3
    return (16 * bc - ab) / 15
