"""Sigmoid of the sigmoid.

Counterexample: sigmoid_derivative([-2., 0., 2.]) -> [0.249114, 0.235004, 0.207156] of
shape (3,), right [0.104994, 0.25 , 0.104994] of shape (3,)

says: The sigmoid is applied twice before the slope is
"""


def sigmoid_derivative(z):
    s = sigmoid(sigmoid(z))
    return s * (1 - s)
