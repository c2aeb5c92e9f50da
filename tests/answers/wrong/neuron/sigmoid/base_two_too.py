"""2 ** -z.

Counterexample: sigmoid([-2., 0., 2.]) -> [0.2, 0.5, 0.8] of shape (3,), right
[0.119203, 0.5 , 0.880797] of shape (3,)

says: The powers are powers of 2; they are powers of e.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + 2.0 ** (-np.clip(z, -1000, 1000)))
