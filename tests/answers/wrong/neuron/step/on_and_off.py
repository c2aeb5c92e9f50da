"""Words for numbers.

says: entries of type <U
"""

import numpy as np


def step(z):
    return np.where(z >= 0, "on", "off")
