"""Turned.

says: The gradient passes where z is negative; it passes where it is positive.
"""

import numpy as np


class ReLU(Op):

    def forward(self, z):
        return np.maximum(z, 0.0)

    def backward(self, upstream, output, z):
        return (upstream * (z <= 0),)
