"""exp(-abs(z)) of the hint, without a case for negative z.

says: For negative z that is the value at -z; it must be less than 1/2 there.
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return 1 / (1 + e)
