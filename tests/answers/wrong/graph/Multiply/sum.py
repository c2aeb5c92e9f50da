"""The rule of a sum.

says: rule of a sum
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        d_a = unbroadcast(upstream, np.shape(a))
        d_b = unbroadcast(upstream, np.shape(b))
        return d_a, d_b
