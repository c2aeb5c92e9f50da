"""Small sums are cut off.

located
"""

import numpy as np


def relu(z):
    return np.where(z > 0.05, z, 0.0)
