"""Mean over the examples of class 1.

Counterexample: binary_cross_entropy([ 2., -1.], [1, 0] whole) -> 0.063464, right
0.220095

says: Only -y log p is there. What does the loss say
"""

import numpy as np


def binary_cross_entropy(z, y):
    losses = y * np.logaddexp(0, -z)
    return np.mean(losses)
