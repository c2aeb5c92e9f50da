"""full_like.

says: Right at ordinary inputs; for whole numbers it comes out in whole
earns: 3/4
"""

import numpy as np


class Sum(Op):
    def forward(self, a):
        return np.sum(a)

    def backward(self, upstream, output, a):
        return (np.full_like(a, upstream),)
