"""np.where, twice."""

import numpy as np


class Min(Op):
    def forward(self, a, b):
        return np.minimum(a, b)

    def backward(self, upstream, output, a, b):
        small = a <= b
        d_a = np.where(small, upstream, 0)
        d_b = np.where(small, 0, upstream)
        return unbroadcast(d_a, np.shape(a)), unbroadcast(d_b, np.shape(b))
