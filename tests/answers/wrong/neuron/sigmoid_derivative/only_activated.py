"""The sigmoid itself.

says: That is the sigmoid
"""


def sigmoid_derivative(z):
    y = sigmoid(z)
    y_prime = y * (1 - y)
    return y
