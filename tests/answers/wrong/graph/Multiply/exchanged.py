"""Order.

says: d_a has shape
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream * a, np.shape(b)), unbroadcast(
            upstream * b, np.shape(a)
        )
