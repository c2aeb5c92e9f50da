"""The wrong product of matrices.

says: n times too large: the mean over the n examples is missing.
"""

import numpy as np


def squared_error(outputs, targets):
    r = outputs - targets
    return np.trace(r.T @ r) / 2
