"""N21: ones.

says: upstream gradient is missing
"""

import numpy as np


class Sum(Op):
    def forward(self, a):
        return np.sum(a)

    def backward(self, upstream, output, a):
        return (np.ones(np.shape(a)),)
