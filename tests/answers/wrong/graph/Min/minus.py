"""Minus the rule of Max.

located
"""

import numpy as np


class Min(Op):
    def forward(self, a, b):
        return np.minimum(a, b)

    def backward(self, upstream, output, a, b):
        return unbroadcast(-upstream * (a >= b), np.shape(a)), unbroadcast(
            -upstream * (a < b), np.shape(b)
        )
