"""full_like.

says: Right at ordinary inputs; for whole numbers it comes out in whole
earns: 3/4
"""

import numpy as np


class AddConstant(Op):
    def forward(self, a):
        return a + self.constant

    def backward(self, upstream, output, a):
        return (np.zeros_like(a) + np.full_like(a, upstream),)
