"""Against zero.

located
"""

import numpy as np


class Min(Op):
    def forward(self, a, b):
        return np.minimum(a, b)

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream * (np.asarray(a) < 0), np.shape(a)), unbroadcast(
            upstream * (np.asarray(b) < 0), np.shape(b)
        )
