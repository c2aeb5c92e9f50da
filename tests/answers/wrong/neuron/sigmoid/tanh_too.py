"""tanh is no sigmoid.

Counterexample: sigmoid([-2., 0., 2.]) -> [-0.964028, 0. , 0.964028] of shape (3,),
right [0.119203, 0.5 , 0.880797] of shape (3,)

says: That is tanh: it runs from -1 to 1.
"""

import numpy as np


def sigmoid(z):
    return np.tanh(z)
