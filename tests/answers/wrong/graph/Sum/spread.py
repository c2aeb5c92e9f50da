"""One per entry.

says: backward returns
"""

import numpy as np


class Sum(Op):
    def forward(self, a):
        return np.sum(a)

    def backward(self, upstream, output, a):
        return tuple(upstream for _ in np.ravel(a))
