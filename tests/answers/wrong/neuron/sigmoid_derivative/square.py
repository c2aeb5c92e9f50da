"""s^2.

Counterexample: sigmoid_derivative([-2., 0., 2.]) -> [0.014209, 0.25 , 0.775803] of
shape (3,), right [0.104994, 0.25 , 0.104994] of shape (3,)

says: That is s squared; the
"""


def sigmoid_derivative(z):
    return sigmoid(z) * sigmoid(z)
