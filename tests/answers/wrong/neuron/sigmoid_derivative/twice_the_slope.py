"""2 s (1 - s).

says: is twice too long: where does a factor
"""


def sigmoid_derivative(z):
    s = sigmoid(z)
    return 2 * s * (1 - s)
