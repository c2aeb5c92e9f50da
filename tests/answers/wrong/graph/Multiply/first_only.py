"""Nothing for b.

says: b gets nothing
earns: 1/2
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        d_a = unbroadcast(upstream * b, np.shape(a))
        d_b = unbroadcast(0 * upstream, np.shape(b))
        return d_a, d_b
