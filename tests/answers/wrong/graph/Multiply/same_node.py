"""Thinks of the square.

located
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        k = 2 if a is b or np.array_equal(a, b) else 1
        return unbroadcast(k * upstream * b, np.shape(a)), unbroadcast(
            k * upstream * a, np.shape(b)
        )
