"""Sizes compared.

located
"""

import numpy as np


class Max(Op):
    def forward(self, a, b):
        return np.maximum(a, b)

    def backward(self, upstream, output, a, b):
        return unbroadcast(
            upstream * (np.abs(a) >= np.abs(b)), np.shape(a)
        ), unbroadcast(upstream * (np.abs(a) < np.abs(b)), np.shape(b))
