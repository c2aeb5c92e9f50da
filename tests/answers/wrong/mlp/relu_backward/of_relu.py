"""relu of the product.

says: Your function gives nan for z with zeros in it
"""


def relu_backward(upstream, z):
    return relu(upstream * z) / z
