"""Slope as a difference, exact for a line up to rounding."""

import numpy as np


class MultiplyConstant(Op):
    def forward(self, a):
        return a * self.constant

    def backward(self, upstream, output, a):
        slope = self.forward(np.ones(np.shape(a))) - self.forward(np.zeros(np.shape(a)))
        return (upstream * slope,)
