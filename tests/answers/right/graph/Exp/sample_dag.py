"""Dag of the sample class."""

import numpy as np


class Exp(Op):
    def forward(self, a):
        return np.exp(a)

    def backward(self, upstream, output, a):
        return (np.multiply(output, upstream),)
