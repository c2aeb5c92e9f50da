"""A one-sided quotient with a coarse step.

located
"""


def sigmoid_derivative(z):
    return (sigmoid(z + 0.001) - sigmoid(z)) / 0.001
