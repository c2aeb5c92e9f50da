"""Copy."""

import numpy as np


class ReLU(Op):
    def forward(self, z):
        return np.maximum(z, 0.0)

    def backward(self, upstream, output, z):
        g = np.array(upstream, dtype=float)
        g[np.asarray(z) <= 0] = 0.0
        return (g,)
