"""No mean.

says: n times too large: the mean over the n examples
"""

import numpy as np


def squared_error(outputs, targets):
    return 0.5 * np.sum((outputs - targets) ** 2)
