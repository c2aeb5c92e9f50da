"""zeros_like(z).

says: Right at ordinary inputs; for whole numbers it comes out in whole
earns: 3/4
"""

import numpy as np


class ReLU(Op):
    def forward(self, z):
        return np.maximum(z, 0.0)

    def backward(self, upstream, output, z):
        g = np.zeros_like(z)
        m = np.asarray(z) > 0
        g[m] = np.asarray(upstream)[m]
        return (g,)
