"""Sign of the residual.

located
"""

import numpy as np


def squared_error_backward(outputs, targets):
    return np.sign(outputs - targets) / len(outputs)
