"""Only active entries.

says: What relu_backward returns has shape
"""


def relu_backward(upstream, z):
    return upstream[z > 0]
