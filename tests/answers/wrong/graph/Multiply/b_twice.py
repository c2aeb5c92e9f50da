"""Copy and paste.

located
earns: 1/2
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream * b, np.shape(a)), unbroadcast(
            upstream * b, np.shape(b)
        )
