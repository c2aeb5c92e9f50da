"""Inherited."""

import numpy as np


class _Two(Op):
    def backward(self, upstream, output, a, b):
        s, t = self.slopes(a, b)
        return unbroadcast(upstream * s, np.shape(a)), unbroadcast(
            upstream * t, np.shape(b)
        )


class Multiply(_Two):
    def forward(self, a, b):
        return a * b

    def slopes(self, a, b):
        return b, a
