"""Ones.

says: is 1 at every test point, whatever goes in.
"""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        return np.ones(np.shape(a)), np.ones(np.shape(b))
