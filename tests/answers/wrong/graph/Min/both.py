"""Both get all.

says: Both inputs get
"""

import numpy as np


class Min(Op):
    def forward(self, a, b):
        return np.minimum(a, b)

    def backward(self, upstream, output, a, b):
        d_a = unbroadcast(upstream, np.shape(a))
        d_b = unbroadcast(upstream, np.shape(b))
        return d_a, d_b
