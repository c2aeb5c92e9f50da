"""1 - a.

says: That is 1 - a alone:
"""


def sigmoid_backward(upstream, z):
    return upstream * (1 - sigmoid(z))
