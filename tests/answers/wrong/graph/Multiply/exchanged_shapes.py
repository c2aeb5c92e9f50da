"""Shapes exchanged.

says: d_a has shape
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream * b, np.shape(b)), unbroadcast(
            upstream * a, np.shape(a)
        )
