"""np.where without its two values gives places.

says: is a tuple
"""

import numpy as np


def step(z):
    return np.where(z >= 0)
