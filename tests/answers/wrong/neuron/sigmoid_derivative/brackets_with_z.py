"""S2.CG.12e5, A8: s (1 - s z).

says: Check the brackets around 1 - s
"""


def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (1 - s * z)
