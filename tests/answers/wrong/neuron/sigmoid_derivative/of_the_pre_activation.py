"""S0.Q1.2c, A1: the formula is fed z.

says: You form z (1 - z)
"""


def sigmoid_derivative(z):
    return z * (1 - z)
