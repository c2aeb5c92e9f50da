"""Undone first.

says: d_b has shape
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream, np.shape(a)) * b, unbroadcast(
            upstream, np.shape(b)
        ) * a
