"""N21: no upstream.

says: upstream gradient is missing
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        d_a = unbroadcast(np.ones_like(upstream) * b, np.shape(a))
        d_b = unbroadcast(np.ones_like(upstream) * a, np.shape(b))
        return d_a, d_b
