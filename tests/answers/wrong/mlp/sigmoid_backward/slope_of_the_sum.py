"""z(1 - z) (S0.Q1.2c, A1).

says: s (1 - s) wants the value after the activation. Which one did you pass?
"""


def sigmoid_backward(upstream, z):
    return upstream * z * (1 - z)
