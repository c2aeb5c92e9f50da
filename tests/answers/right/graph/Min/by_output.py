"""By the output; ties shared."""

import numpy as np


class Min(Op):
    def forward(self, a, b):
        return np.minimum(a, b)

    def backward(self, upstream, output, a, b):
        first, second = 1.0 * (a == output), 1.0 * (b == output)
        both = first + second
        d_a = unbroadcast(upstream * first / both, np.shape(a))
        d_b = unbroadcast(upstream * second / both, np.shape(b))
        return d_a, d_b
