"""Mean over all entries.

Counterexample: sigmoid_derivative([-2., 0., 2.]) -> 0.153329, right [0.104994, 0.25 ,
0.104994] of shape (3,)

says: What sigmoid_derivative returns has shape () for
"""

import numpy as np


def sigmoid_derivative(z):
    return np.mean(sigmoid(z) * (1 - sigmoid(z)))
