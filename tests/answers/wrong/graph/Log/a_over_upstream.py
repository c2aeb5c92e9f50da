"""Exchanged.

says: d_a: Your function gives inf for shape
"""

import numpy as np


class Log(Op):
    def forward(self, a):
        return np.log(a)

    def backward(self, upstream, output, a):
        return (a / upstream,)
