"""D7: the squared error of the logit.

says: The logit went into
"""

import numpy as np


def binary_cross_entropy(z, y):
    return ((y - z) ** 2).mean()
