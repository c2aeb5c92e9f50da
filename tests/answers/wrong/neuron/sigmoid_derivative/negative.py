"""Sign.

Counterexample: sigmoid_derivative([-2., 0., 2.]) -> [-0.104994, -0.25 , -0.104994] of
shape (3,), right [0.104994, 0.25 , 0.104994] of shape (3,)

says: The sign: the sigmoid rises everywhere, so its
"""


def sigmoid_derivative(z):
    return sigmoid(z) * (sigmoid(z) - 1)
