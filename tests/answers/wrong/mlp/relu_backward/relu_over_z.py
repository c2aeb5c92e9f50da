"""relu(z) / z.

says: Your function gives nan for z with zeros in it.
"""


def relu_backward(upstream, z):
    return upstream * relu(z) / z
