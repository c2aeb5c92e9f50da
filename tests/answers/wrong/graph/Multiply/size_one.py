"""Sums where size is 1.

says: d_b has shape
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        d_a, d_b = upstream * b, upstream * a
        if np.size(a) == 1:
            d_a = np.sum(d_a)
        if np.size(b) == 1:
            d_b = np.sum(d_b)
        return d_a, d_b
