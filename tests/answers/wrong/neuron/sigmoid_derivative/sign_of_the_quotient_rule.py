"""The inner derivative -e^(-z) has lost its minus.

says: its slope is positive
"""


def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (s - 1)
