"""Step function."""

import numpy as np


class Min(Op):
    def forward(self, a, b):
        return np.minimum(a, b)

    def backward(self, upstream, output, a, b):
        h = np.heaviside(b - a, 1)
        return unbroadcast(upstream * h, np.shape(a)), unbroadcast(
            upstream * (1 - h), np.shape(b)
        )
