"""zeros_like(z).

says: where z holds whole numbers it comes out in whole
earns: 3/4
"""

import numpy as np


def relu_backward(upstream, z):
    g = np.zeros_like(z)
    g[z > 0] = upstream[z > 0]
    return g
