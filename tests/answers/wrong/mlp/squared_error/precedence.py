"""/ 2 * n.

says: / 2 * n divides by 2 and multiplies by n: brackets around 2 * n are
"""

import numpy as np


def squared_error(outputs, targets):
    return np.sum((outputs - targets) ** 2) / 2 * len(outputs)
