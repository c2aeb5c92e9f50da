"""One number.

says: One number came out; every output has a
"""

import numpy as np


def squared_error_backward(outputs, targets):
    return np.sum(outputs - targets) / len(outputs)
