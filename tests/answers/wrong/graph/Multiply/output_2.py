"""Output.

says: The whole product is multiplied in; the slope
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream * output, np.shape(a)), unbroadcast(
            upstream * output, np.shape(b)
        )
