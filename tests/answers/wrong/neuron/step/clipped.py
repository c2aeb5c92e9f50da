"""np.clip for a step: between 0 and 1 it still grows.

says: From 0 to 1 that still grows; a step has nothing between 0 and 1.
"""

import numpy as np


def step(z): return np.clip(z, 0, 1)
