"""s (1 - z).

Counterexample: sigmoid_derivative([-2., 0., 2.]) -> [ 0.357609, 0.5 , -0.880797] of
shape (3,), right [0.104994, 0.25 , 0.104994] of shape (3,)

says: The second factor is 1
"""


def sigmoid_derivative(z):
    return sigmoid(z) * (1 - z)
