"""Root.

located
"""

import numpy as np


def squared_error(outputs, targets):
    return np.sqrt(np.mean((outputs - targets) ** 2))
