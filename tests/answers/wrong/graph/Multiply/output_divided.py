"""Output over input.

says: d_a: Your function gives nan
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream * output / a, np.shape(a)), unbroadcast(
            upstream * output / b, np.shape(b)
        )
