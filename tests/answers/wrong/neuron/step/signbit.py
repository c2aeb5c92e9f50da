"""Sign bit: minus zero counts as negative.

Counterexample: step([ 0., -0.]) -> [1., 0.] of shape (2,), right [1., 1.] of shape
(2,)

located
"""

import numpy as np


def step(z):
    return 1.0 - np.signbit(z)
