"""Wrong between its two thresholds.

says: at logits of ±1000 it is far off
earns: 3/4
"""

import numpy as np


def binary_cross_entropy(z, y):
    s = np.where(z > 80, z, np.log1p(np.exp(np.minimum(z, 40))))
    return np.mean(s - y * z)
