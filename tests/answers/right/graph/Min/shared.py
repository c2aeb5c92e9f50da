"""A tie is shared."""

import numpy as np


class Min(Op):
    def forward(self, a, b):
        return np.minimum(a, b)

    def backward(self, upstream, output, a, b):
        first = 1.0 * np.asarray(np.asarray(a) < b) + 0.5 * np.asarray(
            np.asarray(a) == b
        )
        return unbroadcast(upstream * first, np.shape(a)), unbroadcast(
            upstream * (1 - first), np.shape(b)
        )
