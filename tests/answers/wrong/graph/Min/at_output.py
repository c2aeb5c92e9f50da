"""Output in both.

says: Where the inputs are equal, the upstream gradient reaches both in
earns: 3/4
"""

import numpy as np


class Min(Op):
    def forward(self, a, b):
        return np.minimum(a, b)

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream * np.equal(output, a), np.shape(a)), unbroadcast(
            upstream * np.equal(output, b), np.shape(b)
        )
