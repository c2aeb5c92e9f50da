"""Only where shapes differ."""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        d_a = (
            upstream
            if np.shape(a) == np.shape(output)
            else unbroadcast(upstream, np.shape(a))
        )
        d_b = (
            upstream
            if np.shape(b) == np.shape(output)
            else unbroadcast(upstream, np.shape(b))
        )
        return d_a, d_b
