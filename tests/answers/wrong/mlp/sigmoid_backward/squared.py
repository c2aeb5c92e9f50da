"""Square of the upstream.

located
"""


def sigmoid_backward(upstream, z):
    a = sigmoid(z)
    return upstream**2 * a * (1 - a)
