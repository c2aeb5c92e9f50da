"""Dag of the sample class."""

import numpy as np


class Max(Op):
    def forward(self, a, b):
        return np.maximum(a, b)

    def backward(self, upstream, output, a, b):
        share = np.heaviside(np.subtract(a, b), 0.5)
        d_b = unbroadcast(upstream - upstream * share, np.shape(b))
        return unbroadcast(upstream * share, np.shape(a)), d_b
