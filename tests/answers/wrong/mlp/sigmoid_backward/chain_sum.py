"""Added.

says: is upstream plus the slope: a chain multiplies.
"""


def sigmoid_backward(upstream, z):
    a = sigmoid(z)
    return upstream + a * (1 - a)
