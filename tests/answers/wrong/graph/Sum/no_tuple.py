"""No tuple.

says: backward returns an ndarray; a tuple of
"""

import numpy as np


class Sum(Op):
    def forward(self, a):
        return np.sum(a)

    def backward(self, upstream, output, a):
        return upstream * np.ones(np.shape(a))
