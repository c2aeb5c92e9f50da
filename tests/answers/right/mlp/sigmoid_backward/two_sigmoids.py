"""The other factor is the sigmoid of minus z."""


def sigmoid_backward(upstream, z):
    return upstream * sigmoid(z) * sigmoid(-z)
