"""Local slopes named."""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        slope_a, slope_b = b, a
        return (
            unbroadcast(np.multiply(upstream, slope_a), np.shape(a)),
            unbroadcast(np.multiply(upstream, slope_b), np.shape(b)),
        )
