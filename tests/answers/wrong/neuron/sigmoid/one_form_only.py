"""1 / (1 + exp(-|z|)) for all z.

Counterexample: sigmoid([-2., 0., 2.]) -> [0.880797, 0.5 , 0.880797] of shape (3,),
right [0.119203, 0.5 , 0.880797] of shape (3,)

says: The absolute value stays in: negative z must give
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-np.abs(z)))
