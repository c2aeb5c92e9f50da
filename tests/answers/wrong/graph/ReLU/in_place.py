"""In place.

says: Your function changes its argument upstream in place.
"""

import numpy as np


class ReLU(Op):
    def forward(self, z):
        return np.maximum(z, 0.0)

    def backward(self, upstream, output, z):
        upstream = np.asarray(upstream)
        upstream[z <= 0] = 0
        return (upstream,)
