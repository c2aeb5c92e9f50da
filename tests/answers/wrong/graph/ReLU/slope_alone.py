"""N21: no upstream.

says: upstream gradient is missing
"""

import numpy as np


class ReLU(Op):
    def forward(self, z):
        return np.maximum(z, 0.0)

    def backward(self, upstream, output, z):
        return (1.0 * (z > 0),)
