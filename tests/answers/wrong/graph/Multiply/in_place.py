"""In place.

says: Your function changes its argument upstream in place.
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        d_b = upstream * a
        upstream *= b
        return unbroadcast(upstream, np.shape(a)), unbroadcast(d_b, np.shape(b))
