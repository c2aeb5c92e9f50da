"""N21: the local slope alone.

says: the upstream gradient is missing
"""

import numpy as np


class MultiplyConstant(Op):
    def forward(self, a):
        return a * self.constant

    def backward(self, upstream, output, a):
        return (self.constant * np.ones(np.shape(a)),)
