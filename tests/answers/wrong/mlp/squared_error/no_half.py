"""The half is forgotten (D2).

says: Twice too large: the half is missing.
"""

import numpy as np


def squared_error(outputs, targets):
    return np.sum((outputs - targets) ** 2) / len(outputs)
