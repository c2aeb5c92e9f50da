"""len.

says: What Sum returns has shape
"""

import numpy as np


class Sum(Op):
    def forward(self, a):
        return np.sum(a)

    def backward(self, upstream, output, a):
        return (upstream * np.ones(len(a)),)
