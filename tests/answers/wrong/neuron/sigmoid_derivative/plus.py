"""1 + s for 1 - s.

says: That is s (1 + s): look
"""


def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (1 + s)
