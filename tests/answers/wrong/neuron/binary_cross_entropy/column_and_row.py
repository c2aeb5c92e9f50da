"""N9: a column against a vector makes an n x n table.

says: Every logit meets every label
"""

import numpy as np


def binary_cross_entropy(z, y):
    z = z.reshape(-1, 1)
    losses = np.log(1 + np.exp(z)) - y * z
    return losses.mean()
