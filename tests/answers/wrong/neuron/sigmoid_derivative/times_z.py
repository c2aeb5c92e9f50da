"""Chain rule in excess: s (1 - s) z.

says: The slope is multiplied by z
"""


def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (1 - s) * z
