"""The upstream gradient twice.

says: upstream gradient is in it twice
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        d_a = unbroadcast(upstream**2 * b, np.shape(a))
        d_b = unbroadcast(upstream**2 * a, np.shape(b))
        return d_a, d_b
