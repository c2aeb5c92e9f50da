"""1 + s for 1 - s.

located
"""


def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (1 + s)
