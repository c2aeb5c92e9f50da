"""The rule of a product.

says: rule of a product
"""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        d_a = unbroadcast(upstream * b, np.shape(a))
        d_b = unbroadcast(upstream * a, np.shape(b))
        return d_a, d_b
