"""Where needed, summed."""

import numpy as np


class AddConstant(Op):
    def forward(self, a):
        return a + self.constant

    def backward(self, upstream, output, a):
        return (np.asarray(upstream) + np.zeros(np.shape(a)),)
