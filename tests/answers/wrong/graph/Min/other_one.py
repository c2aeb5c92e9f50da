"""The other one.

says: The larger of the two
"""

import numpy as np


class Min(Op):
    def forward(self, a, b):
        return np.minimum(a, b)

    def backward(self, upstream, output, a, b):
        d_a = unbroadcast(upstream * (a > b), np.shape(a))
        d_b = unbroadcast(upstream * (b > a), np.shape(b))
        return d_a, d_b
