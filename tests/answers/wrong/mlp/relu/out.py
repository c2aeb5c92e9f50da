"""out=z.

says: Your function changes its argument z in place.
"""

import numpy as np


def relu(z):
    return np.maximum(z, 0, out=z)
