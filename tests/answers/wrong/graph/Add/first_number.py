"""Smaller one first.

says: d_a has shape
"""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        return upstream, unbroadcast(upstream, np.shape(b)) if np.size(b) < np.size(
            a
        ) else upstream
