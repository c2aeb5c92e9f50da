"""Zeros plus."""

import numpy as np


class Sum(Op):
    def forward(self, a):
        return np.sum(a)

    def backward(self, upstream, output, a):
        return (np.zeros(np.shape(a)) + upstream,)
