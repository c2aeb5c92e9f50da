"""s'(1 - s) (S2.CG.4e, A5).

says: One factor too many:
"""


def sigmoid_backward(upstream, z):
    a = sigmoid(z)
    return upstream * a * (1 - a) ** 2
