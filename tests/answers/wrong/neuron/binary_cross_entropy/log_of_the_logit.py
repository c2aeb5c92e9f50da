"""D7: z in the place of p.

says: gives nan
"""

import numpy as np


def binary_cross_entropy(z, y):
    return -np.mean(y * np.log(z) + (1 - y) * np.log(1 - z))
