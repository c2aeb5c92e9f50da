"""No mask.

says: Silent units pass a gradient on. Which of them
"""


def relu_backward(upstream, z):
    return upstream
