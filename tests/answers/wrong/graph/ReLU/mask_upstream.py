"""Mask of upstream.

says: You test the sign of the upstream gradient;
"""

import numpy as np


class ReLU(Op):
    def forward(self, z):
        return np.maximum(z, 0.0)

    def backward(self, upstream, output, z):
        return (upstream * (np.asarray(upstream) > 0),)
