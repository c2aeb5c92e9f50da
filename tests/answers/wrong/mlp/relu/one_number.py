"""np.max takes the largest of all.

says: has shape () for shape
"""

import numpy as np


def relu(z):
    return np.max(z)
