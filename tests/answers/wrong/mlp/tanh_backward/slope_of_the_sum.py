"""1 - z squared (S0.Q1.2, A1).

says: 1 - a**2 wants the value after the activation. Which one did you pass?
"""


def tanh_backward(upstream, z):
    return upstream * (1 - z**2)
