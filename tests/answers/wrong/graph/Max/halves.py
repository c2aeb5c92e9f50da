"""Half and half.

says: half and half
"""

import numpy as np


class Max(Op):
    def forward(self, a, b):
        return np.maximum(a, b)

    def backward(self, upstream, output, a, b):
        d_a = unbroadcast(upstream / 2, np.shape(a))
        d_b = unbroadcast(upstream / 2, np.shape(b))
        return d_a, d_b
