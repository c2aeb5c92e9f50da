"""The slope function is handed the sigmoid (A4).

says: The sigmoid is applied
"""


def sigmoid_backward(upstream, z):
    a = sigmoid(sigmoid(z))
    return upstream * a * (1 - a)
