"""Greater than one.

says: The bend is at 1; it belongs to 0.
"""

import numpy as np


def relu(z):
    return np.maximum(z, 1.0)
