"""Mask kept on self.

says: Right where the op is used once, wrong where it is used twice.
"""

import numpy as np


class ReLU(Op):
    def forward(self, z):
        return np.maximum(z, 0.0)

    def backward(self, upstream, output, z):
        if not hasattr(self, "mask"):
            self.mask = z > 0
        return (upstream * self.mask,)
