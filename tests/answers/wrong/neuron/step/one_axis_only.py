"""A list over the entries, which works for vectors only.

says: one True or False is needed there
"""

import numpy as np


def step(z):
    return np.array([1.0 if v >= 0 else 0.0 for v in z])
