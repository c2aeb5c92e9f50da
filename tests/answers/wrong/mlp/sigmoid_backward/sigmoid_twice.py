"""The slope function is handed the sigmoid (A4).

says: The sigmoid has been applied twice before the slope was taken.
"""


def sigmoid_backward(upstream, z):
    a = sigmoid(sigmoid(z))
    return upstream * a * (1 - a)
