"""1 - s^2.

Counterexample: sigmoid_derivative([-2., 0., 2.]) -> [0.985791, 0.75 , 0.224197] of
shape (3,), right [0.104994, 0.25 , 0.104994] of shape (3,)

says: 1 - s**2 is the slope
"""


def sigmoid_derivative(z):
    return 1 - sigmoid(z) ** 2
