"""S2.CG.12e5, A8: s (1 - s z).

says: Check the brackets
"""


def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (1 - s * z)
