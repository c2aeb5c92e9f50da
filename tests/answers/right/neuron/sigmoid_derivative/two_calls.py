"""The sigmoid of z and of -z."""


def sigmoid_derivative(z):
    return sigmoid(z) * sigmoid(-z)
