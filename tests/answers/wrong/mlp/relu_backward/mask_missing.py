"""The mask is forgotten (A2).

says: Silent units pass a gradient on. Which of them moved the loss?
"""


def relu_backward(upstream, z):
    return upstream + 0 * z
