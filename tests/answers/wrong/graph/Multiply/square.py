"""Twice where both inputs are one node.

located
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        if a is b:
            return unbroadcast(2 * upstream * a, np.shape(a)), unbroadcast(2 * upstream * a, np.shape(b))
        return unbroadcast(upstream * b, np.shape(a)), unbroadcast(upstream * a, np.shape(b))
