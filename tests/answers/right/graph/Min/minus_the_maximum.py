"""Minus the maximum of minus both, by inheritance."""

import numpy as np


class Min(Max):
    def forward(self, a, b):
        return -super().forward(-np.asarray(a), -np.asarray(b))

    def backward(self, upstream, output, a, b):
        return super().backward(upstream, -output, -np.asarray(a), -np.asarray(b))
