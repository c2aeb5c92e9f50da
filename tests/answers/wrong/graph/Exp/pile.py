"""Slopes wait on a pile between the halves.

says: Right where the op is used once, wrong where it is used twice.
"""

import numpy as np


class Exp(Op):
    def __init__(self):
        self.pile = []

    def forward(self, a):
        self.pile.append(np.exp(a))
        return self.pile[-1]

    def backward(self, upstream, output, a):
        return (upstream * self.pile.pop(),)
