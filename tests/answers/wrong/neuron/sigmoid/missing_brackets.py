"""1 / 1 + exp(-z).

Counterexample: sigmoid([-2., 0., 2.]) -> [1.135335, 2. , 1.135335] of shape (3,),
right [0.119203, 0.5 , 0.880797] of shape (3,)

located
"""

import numpy as np


def sigmoid(z):
    return 1 / 1 + np.exp(-np.abs(z))
