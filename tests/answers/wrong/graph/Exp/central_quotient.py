"""A central quotient of short steps.

says: where a is in single precision
"""

import numpy as np


class Exp(Op):
    def forward(self, a):
        return np.exp(a)

    def backward(self, upstream, output, a):
        h = 1e-5
        return (upstream * (np.exp(a + h) - np.exp(a - h)) / (2 * h),)
