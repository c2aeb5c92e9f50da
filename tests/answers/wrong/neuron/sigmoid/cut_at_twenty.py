"""Cut much too early.

says: at z = -23, where the sigmoid is 1e-10, it is far off
earns: 3/4
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -20, 20)))
