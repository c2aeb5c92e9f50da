"""Ones as a quotient.

says: d_a: Your function gives nan for shape (4, 3)
"""

import numpy as np


class Sum(Op):
    def forward(self, a):
        return np.sum(a)

    def backward(self, upstream, output, a):
        return (upstream * a / a,)
