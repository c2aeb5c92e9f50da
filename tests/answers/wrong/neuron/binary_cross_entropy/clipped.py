"""N4: probabilities are clipped, so no loss exceeds 27.6.

says: it is far off
earns: 0.75
"""

import numpy as np


def binary_cross_entropy(z, y):
    p = np.clip(sigmoid(z), 1e-12, 1 - 1e-12)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
