"""z(1 - z) (S0.Q1.2c, A1).

says: You form z (1 - z); the
"""


def sigmoid_backward(upstream, z):
    return upstream * z * (1 - z)
