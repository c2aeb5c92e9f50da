"""Where ReLU changes nothing.

says: At z = 0 the gradient is 0 here.
"""

import numpy as np


class ReLU(Op):
    def forward(self, z):
        return np.maximum(z, 0.0)

    def backward(self, upstream, output, z):
        return (upstream * np.equal(output, z),)
