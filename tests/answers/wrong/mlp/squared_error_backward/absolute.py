"""The sign of the residual is lost (D5).

says: The sign of the error
"""

import numpy as np


def squared_error_backward(outputs, targets):
    return np.abs(outputs - targets) / len(outputs)
