"""~ of a plain bool.

says: Right at ordinary inputs; for plain numbers, as in Node
earns: 3/4
"""

import numpy as np


class Min(Op):
    def forward(self, a, b):
        return np.minimum(a, b)

    def backward(self, upstream, output, a, b):
        first = a <= b
        return unbroadcast(upstream * first, np.shape(a)), unbroadcast(
            upstream * ~first, np.shape(b)
        )
