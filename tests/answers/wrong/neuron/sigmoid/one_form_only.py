"""1 / (1 + exp(-|z|)) for all z.

Counterexample: sigmoid([-2., 0., 2.]) -> [0.880797, 0.5 , 0.880797] of shape (3,),
right [0.119203, 0.5 , 0.880797] of shape (3,)

says: For negative z that is the value at -z; it must be less than 1/2 there.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-np.abs(z)))
