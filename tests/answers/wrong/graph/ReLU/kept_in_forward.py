"""forward keeps on self.

says: Right where the op is used once, wrong where it is used twice.
"""

import numpy as np


class ReLU(Op):
    def forward(self, z):
        self.mask = z > 0
        return np.maximum(z, 0.0)

    def backward(self, upstream, output, z):
        return (upstream * self.mask,)
