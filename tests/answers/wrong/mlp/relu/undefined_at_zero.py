"""The sign as a quotient.

says: Your function gives nan for sums near 0 and of 70
"""

import numpy as np


def relu(z):
    with np.errstate(all="ignore"):
        return z * (1 + z / np.abs(z)) / 2
