"""Kept on self.

says: Right where the op is used once, wrong where it is used twice.
"""

import numpy as np


class Log(Op):
    def forward(self, a):
        return np.log(a)

    def backward(self, upstream, output, a):
        if not hasattr(self, "a"):
            self.a = a
        return (upstream / self.a,)
