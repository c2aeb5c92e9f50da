"""Tie twice.

says: Where the inputs are equal, the upstream gradient reaches both in
earns: 3/4
"""

import numpy as np


class Min(Op):
    def forward(self, a, b):
        return np.minimum(a, b)

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream * (a <= b), np.shape(a)), unbroadcast(
            upstream * (b <= a), np.shape(b)
        )
