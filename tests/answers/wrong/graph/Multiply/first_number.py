"""Number first.

says: d_a has shape
earns: 1/2
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        return upstream * b, unbroadcast(upstream * a, np.shape(b))
