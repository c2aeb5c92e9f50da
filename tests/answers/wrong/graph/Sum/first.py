"""The first entry only.

says: Only the first entry
"""

import numpy as np


class Sum(Op):
    def forward(self, a):
        return np.sum(a)

    def backward(self, upstream, output, a):
        d_a = np.zeros(np.shape(a))
        d_a.flat[0] = upstream
        return (d_a,)
