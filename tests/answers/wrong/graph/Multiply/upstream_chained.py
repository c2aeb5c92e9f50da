"""Upstream chained.

says: d_b is the right one times b: where does this factor come from? (d_a is
earns: 1/2
"""

import numpy as np


class Multiply(Op):

    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        d_a = upstream * b
        d_b = d_a * a
        return (unbroadcast(d_a, np.shape(a)), unbroadcast(d_b, np.shape(b)))
