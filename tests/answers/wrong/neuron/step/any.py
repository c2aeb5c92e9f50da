"""One answer for the whole array.

Counterexample: step([-2., 0., 2.]) -> 0, right [0., 1., 1.] of shape (3,)

says: What step returns has shape () near zero; (
"""

import numpy as np


def step(z):
    return 1.0 if np.all(z >= 0) else 0.0
