"""zeros_like(z).

says: Right at ordinary inputs; for whole numbers in z it comes out in
earns: 3/4
"""

import numpy as np


def relu_backward(upstream, z):
    g = np.zeros_like(z)
    g[z > 0] = upstream[z > 0]
    return g
