"""ones_like of decimals."""

import numpy as np


class Sum(Op):
    def forward(self, a):
        return np.sum(a)

    def backward(self, upstream, output, a):
        return (np.ones_like(np.asarray(a, dtype=float)) * upstream,)
