"""zeros_like.

says: where outputs holds whole numbers it comes out in whole
earns: 3/4
"""

import numpy as np


def squared_error_backward(outputs, targets):
    g = np.zeros_like(outputs)
    for i in np.ndindex(outputs.shape):
        g[i] = (outputs[i] - targets[i]) / len(outputs)
    return g
