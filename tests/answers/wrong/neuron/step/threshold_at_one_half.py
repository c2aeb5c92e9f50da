"""The threshold of a probability, used for z.

located
"""

import numpy as np


def step(z):
    return np.where(z >= 0.5, 1.0, 0.0)
