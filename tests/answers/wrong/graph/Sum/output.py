"""Times the sum.

says: output is multiplied in
"""

import numpy as np


class Sum(Op):
    def forward(self, a):
        return np.sum(a)

    def backward(self, upstream, output, a):
        return (upstream * output * np.ones(np.shape(a)),)
