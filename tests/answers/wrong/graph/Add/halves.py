"""Shared out.

says: halved between the inputs
"""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        d_a = unbroadcast(upstream / 2, np.shape(a))
        d_b = unbroadcast(upstream / 2, np.shape(b))
        return d_a, d_b
