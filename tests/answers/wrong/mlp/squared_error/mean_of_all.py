"""np.mean over all entries (B3).

says: The plain mean of all squares: mind the half, and add up over outputs.
"""

import numpy as np


def squared_error(outputs, targets):
    return np.mean((outputs - targets) ** 2)
