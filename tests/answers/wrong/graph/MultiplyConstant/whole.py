"""Whole numbers.

says: Right at ordinary inputs; for whole numbers it comes out in whole
earns: 3/4
"""

import numpy as np


class MultiplyConstant(Op):
    def forward(self, a):
        return a * self.constant

    def backward(self, upstream, output, a):
        g = np.zeros_like(a)
        g += np.asarray(upstream * self.constant).astype(g.dtype)
        return (g,)
