"""Compared with zero.

says: compare with zero
"""

import numpy as np


class Min(Op):
    def forward(self, a, b):
        return np.minimum(a, b)

    def backward(self, upstream, output, a, b):
        d_a = unbroadcast(upstream * (a > 0), np.shape(a))
        d_b = unbroadcast(upstream * (b > 0), np.shape(b))
        return d_a, d_b
