"""Loop fills only all but the last row.

says: What squared_error_backward returns is 0 in its last row, and right in all
"""

import numpy as np


def squared_error_backward(outputs, targets):
    G = np.zeros_like(outputs)
    for i in range(len(outputs) - 1):
        G[i] = (outputs[i] - targets[i]) / len(outputs)
    return G
