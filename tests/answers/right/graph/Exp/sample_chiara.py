"""Chiara of the sample class."""

import math
import numpy as np


class Exp(Op):
    def forward(self, a):
        return np.exp(a)

    def backward(self, upstream, output, a):
        flat = [math.exp(number) for number in np.ravel(a)]
        return (upstream * np.array(flat).reshape(np.shape(a)),)
