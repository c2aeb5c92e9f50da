"""No tuple.

says: backward returns an ndarray; a tuple of
"""

import numpy as np


class ReLU(Op):
    def forward(self, z):
        return np.maximum(z, 0.0)

    def backward(self, upstream, output, z):
        return upstream * (z > 0)
