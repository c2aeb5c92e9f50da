"""The comparison is turned round.

says: The comparison points the other way: the answer is 1 where z >= 0.
"""

import numpy as np


def step(z): return np.where(z <= 0, 1.0, 0.0)
