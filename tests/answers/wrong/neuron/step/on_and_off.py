"""Words for numbers.

says: returns holds text; real numbers
"""

import numpy as np


def step(z):
    return np.where(z >= 0, "on", "off")
