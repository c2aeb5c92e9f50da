"""Nobody where equal.

says: Where the inputs are equal, the upstream gradient is lost; one of the
earns: 3/4
"""

import numpy as np


class Max(Op):
    def forward(self, a, b):
        return np.maximum(a, b)

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream * (a > b), np.shape(a)), unbroadcast(
            upstream * (a < b), np.shape(b)
        )
