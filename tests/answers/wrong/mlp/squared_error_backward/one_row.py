"""First row.

says: right in its first row, and 0 in all others
"""

import numpy as np


def squared_error_backward(outputs, targets):
    g = np.zeros(outputs.shape)
    g[0] = (outputs[0] - targets[0]) / len(outputs)
    return g
