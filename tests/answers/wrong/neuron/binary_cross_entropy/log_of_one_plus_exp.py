"""N5: log(1 + exp(z)) as it stands overflows.

says: at logits of ±1000 it gives inf
earns: 0.75
"""

import numpy as np


def binary_cross_entropy(z, y):
    return np.mean(np.log(1 + np.exp(z)) - y * z)
