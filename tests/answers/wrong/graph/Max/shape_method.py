"""a.shape.

says: Right at ordinary inputs; for plain numbers, as in Node
earns: 3/4
"""

import numpy as np


class Max(Op):
    def forward(self, a, b):
        return np.maximum(a, b)

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream * (a >= b), a.shape), unbroadcast(
            upstream * (a < b), b.shape
        )
