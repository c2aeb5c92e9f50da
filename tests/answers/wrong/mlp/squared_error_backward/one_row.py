"""First row.

says: Only the first example
"""

import numpy as np


def squared_error_backward(outputs, targets):
    g = np.zeros(outputs.shape)
    g[0] = (outputs[0] - targets[0]) / len(outputs)
    return g
