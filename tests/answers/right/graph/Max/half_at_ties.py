"""Halves at a tie."""

import numpy as np


class Max(Op):
    def forward(self, a, b):
        return np.maximum(a, b)

    def backward(self, upstream, output, a, b):
        w = (a > b) + 0.5 * (a == b)
        return unbroadcast(upstream * w, np.shape(a)), unbroadcast(
            upstream * (1 - w), np.shape(b)
        )
