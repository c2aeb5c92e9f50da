"""The rule of a power.

says: rule of a power
"""

import numpy as np


class Exp(Op):
    def forward(self, a):
        return np.exp(a)

    def backward(self, upstream, output, a):
        return (upstream * a * np.exp(a - 1),)
