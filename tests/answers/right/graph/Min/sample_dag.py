"""Dag of the sample class."""

import numpy as np


class Min(Op):
    def forward(self, a, b):
        return np.minimum(a, b)

    def backward(self, upstream, output, a, b):
        d_b = np.where(b <= a, upstream, 0.0)
        return unbroadcast(upstream - d_b, np.shape(a)), unbroadcast(d_b, np.shape(b))
