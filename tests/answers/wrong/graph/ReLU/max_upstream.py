"""relu of the upstream gradient.

says: You test the sign of the upstream gradient; test the sign of z.
"""

import numpy as np


class ReLU(Op):
    def forward(self, z):
        return np.maximum(z, 0.0)

    def backward(self, upstream, output, z):
        return (np.maximum(upstream, 0.0),)
