"""One mask.

says: What ReLU returns is
"""

import numpy as np


class ReLU(Op):
    def forward(self, z):
        return np.maximum(z, 0.0)

    def backward(self, upstream, output, z):
        return (upstream * np.all(np.asarray(z) > 0),)
