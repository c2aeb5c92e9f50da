"""Gives the sigmoid.

Counterexample: sigmoid_derivative([-2., 0., 2.]) -> [0.119203, 0.5 , 0.880797] of
shape (3,), right [0.104994, 0.25 , 0.104994] of shape (3,)

says: That is the sigmoid
"""


def sigmoid_derivative(z):
    return sigmoid(z)
