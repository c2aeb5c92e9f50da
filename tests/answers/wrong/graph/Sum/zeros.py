"""Zeros.

says: What Sum returns is
"""

import numpy as np


class Sum(Op):
    def forward(self, a):
        return np.sum(a)

    def backward(self, upstream, output, a):
        return (upstream * np.zeros(np.shape(a)),)
