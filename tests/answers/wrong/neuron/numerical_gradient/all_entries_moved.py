"""x + h moves every entry.

says: All entries are moved at once
"""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    slope = (f(x + h) - f(x - h)) / (2 * h)
    return np.ones(x.shape) * slope
