"""Each with itself.

says: the other factor
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        d_a = unbroadcast(upstream * a, np.shape(a))
        d_b = unbroadcast(upstream * b, np.shape(b))
        return d_a, d_b
