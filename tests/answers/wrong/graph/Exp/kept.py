"""Kept on self.

says: Right where the op is used once, wrong where it is used twice.
"""

import numpy as np


class Exp(Op):
    def forward(self, a):
        return np.exp(a)

    def backward(self, upstream, output, a):
        if not hasattr(self, "slope"):
            self.slope = output
        return (upstream * self.slope,)
