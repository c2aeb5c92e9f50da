"""np.max.

says: What relu returns has shape
"""

import numpy as np


def relu(z):
    return np.max(z, 0)
