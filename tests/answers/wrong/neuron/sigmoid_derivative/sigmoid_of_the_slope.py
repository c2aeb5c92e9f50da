"""Forms z (1 - z) and puts it into the sigmoid.

says: The sigmoid is taken last; it comes first, and its value goes into s (1 - s).
"""


def sigmoid_derivative(z):
    return sigmoid(z * (1 - z))
