"""a.shape.

says: Right at ordinary inputs; for plain numbers, as in Node
earns: 3/4
"""

import numpy as np


class Sum(Op):
    def forward(self, a):
        return np.sum(a)

    def backward(self, upstream, output, a):
        return (upstream * np.ones(a.shape),)
