"""Above a small threshold.

located
"""


def relu_backward(upstream, z):
    return upstream * (z > 1e-8)
