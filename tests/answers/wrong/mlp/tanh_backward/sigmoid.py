"""sigmoid in it.

located
"""


def tanh_backward(upstream, z):
    return upstream * (1 - sigmoid(z) ** 2)
