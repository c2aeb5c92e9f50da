"""The rule of Max.

says: The larger of the two gets the gradient here.
"""

import numpy as np


class Min(Op):
    def forward(self, a, b):
        return np.minimum(a, b)

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream * (a >= b), np.shape(a)), unbroadcast(
            upstream * (a < b), np.shape(b)
        )
