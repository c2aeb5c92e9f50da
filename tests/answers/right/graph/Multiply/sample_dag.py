"""Dag of the sample class."""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        pairs = ((b, a), (a, b))
        return [unbroadcast(upstream * slope, np.shape(own)) for slope, own in pairs]
