"""Remembers a of forward.

says: Right where the op is used once, wrong where it is used twice
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        self.a = a
        return a * b

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream * b, np.shape(a)), unbroadcast(
            upstream * self.a, np.shape(b)
        )
