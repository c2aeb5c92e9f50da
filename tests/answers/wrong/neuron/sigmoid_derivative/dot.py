"""Scalar product.

Counterexample: sigmoid_derivative([-2., 0., 2.]) -> 0.459987, right [0.104994, 0.25 ,
0.104994] of shape (3,)

says: What sigmoid_derivative returns has shape () for
"""


def sigmoid_derivative(z):
    return sigmoid(z).ravel() @ (1 - sigmoid(z)).ravel()
