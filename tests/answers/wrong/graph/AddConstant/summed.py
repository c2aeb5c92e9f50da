"""Summed.

says: What AddConstant returns has shape
"""

import numpy as np


class AddConstant(Op):
    def forward(self, a):
        return a + self.constant

    def backward(self, upstream, output, a):
        return (np.sum(upstream, axis=0),)
