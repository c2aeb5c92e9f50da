"""Filled arrays like the inputs.

says: Right at ordinary inputs; for whole numbers d_a comes out in whole
earns: 3/4
"""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        d_a, d_b = np.zeros_like(a), np.zeros_like(b)
        d_a[...] = unbroadcast(upstream, np.shape(a))
        d_b[...] = unbroadcast(upstream, np.shape(b))
        return d_a, d_b
