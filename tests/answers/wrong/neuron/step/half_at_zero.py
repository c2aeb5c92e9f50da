"""The sign function, moved and halved.

says: not 1/2
"""

import numpy as np


def step(z):
    return (np.sign(z) + 1) / 2
