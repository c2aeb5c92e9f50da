"""output / z.

says: d_z: Your function gives nan at z =
"""

import numpy as np


class ReLU(Op):
    def forward(self, z):
        return np.maximum(z, 0.0)

    def backward(self, upstream, output, z):
        return (upstream * np.divide(output, z),)
