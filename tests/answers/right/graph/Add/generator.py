"""A tuple made of a generator."""

import numpy as np


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, *inputs):
        return tuple(unbroadcast(upstream, np.shape(x)) for x in inputs)
