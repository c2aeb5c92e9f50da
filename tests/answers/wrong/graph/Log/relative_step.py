"""A quotient with a step in proportion to the input.

says: where a is in single precision
"""

import numpy as np


class Log(Op):
    def forward(self, a):
        return np.log(a)

    def backward(self, upstream, output, a):
        h = 1e-6 * a
        return (upstream * (np.log(a + h) - np.log(a - h)) / (2 * h),)
