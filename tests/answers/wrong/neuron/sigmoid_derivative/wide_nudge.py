"""One-sided nudge of 0.1.

Counterexample: sigmoid_derivative([-2., 0., 2.]) -> [0.109056, 0.249792, 0.101061] of
shape (3,), right [0.104994, 0.25 , 0.104994] of shape (3,)

located
"""


def sigmoid_derivative(z):
    return (sigmoid(z + 0.1) - sigmoid(z)) / 0.1
