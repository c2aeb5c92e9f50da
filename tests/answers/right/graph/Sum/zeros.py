"""Zeros plus upstream."""

import numpy as np


class Sum(Op):
    def forward(self, a):
        return np.sum(a)

    def backward(self, upstream, output, a):
        return (0.0 * a + upstream,)
