"""Numbers summed.

says: d_b has shape
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        d_a, d_b = upstream * b, upstream * a
        d_a = np.sum(d_a) if np.ndim(a) == 0 else d_a
        d_b = np.sum(d_b) if np.ndim(b) == 0 else d_b
        return d_a, d_b
