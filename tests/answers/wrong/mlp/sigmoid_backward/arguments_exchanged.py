"""z first.

says: The arguments are exchanged: upstream comes first.
"""


def sigmoid_backward(upstream, z):
    a = sigmoid(upstream)
    return z * a * (1 - a)
