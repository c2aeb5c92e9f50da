"""Upstream twice.

says: The upstream gradient is in it twice.
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream * upstream * b, np.shape(a)), unbroadcast(
            upstream * upstream * a, np.shape(b)
        )
