"""As for a sum.

says: That is the rule of a sum.
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream, np.shape(a)), unbroadcast(upstream, np.shape(b))
