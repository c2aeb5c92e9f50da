"""Half where equal, twice.

says: Where the inputs are equal, the upstream gradient is not shared out
earns: 3/4
"""

import numpy as np


class Min(Op):
    def forward(self, a, b):
        return np.minimum(a, b)

    def backward(self, upstream, output, a, b):
        return unbroadcast(
            upstream * ((np.asarray(a) < b) + 0.75 * (np.asarray(a) == b)), np.shape(a)
        ), unbroadcast(
            upstream * ((np.asarray(a) > b) + 0.75 * (np.asarray(a) == b)), np.shape(b)
        )
