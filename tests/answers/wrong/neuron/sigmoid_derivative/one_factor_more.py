"""S2.CG.4e, A5: s' times 1 - s.

says: the slope has 1 - s only once
"""


def sigmoid_derivative(z):
    s = sigmoid(z)
    slope = s * (1 - s)
    return slope * (1 - s)
