"""One gradient.

says: backward returns
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        return (unbroadcast(upstream * b, np.shape(a)),)
