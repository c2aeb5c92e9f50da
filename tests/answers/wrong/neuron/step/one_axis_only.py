"""A list over the entries, which works for vectors only.

says: ambiguous
"""

import numpy as np


def step(z):
    return np.array([1.0 if v >= 0 else 0.0 for v in z])
