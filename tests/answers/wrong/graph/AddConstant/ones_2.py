"""Ones.

says: Ones come back whatever comes from above: the
"""

import numpy as np


class AddConstant(Op):
    def forward(self, a):
        return a + self.constant

    def backward(self, upstream, output, a):
        return (np.ones(np.shape(a)),)
