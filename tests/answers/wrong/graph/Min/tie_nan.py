"""By a quotient.

says: Where the inputs are equal, your function gives nan.
earns: 3/4
"""

import numpy as np


class Min(Op):
    def forward(self, a, b):
        return np.minimum(a, b)

    def backward(self, upstream, output, a, b):
        s = np.subtract(a, b) / np.abs(np.subtract(a, b))
        m = (1 - s) / 2
        return unbroadcast(upstream * m, np.shape(a)), unbroadcast(
            upstream * (1 - m), np.shape(b)
        )
