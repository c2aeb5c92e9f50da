"""A4: the slope function is handed a value that is already activated.

says: The sigmoid is applied twice
"""


def helper(z):
    return sigmoid(z) * (1 - sigmoid(z))


def sigmoid_derivative(z):
    y = sigmoid(z)
    return helper(y)
