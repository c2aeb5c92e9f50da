"""//.

says: is cut off to whole numbers
"""

import numpy as np


def relu(z):
    return (z + np.abs(z)) // 2
