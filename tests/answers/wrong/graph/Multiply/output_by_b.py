"""The gradient of b by a quotient; that of a is right.

says: d_b: Your function gives nan for an a and a b with zeros in them.
earns: 1/2
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        d_a = unbroadcast(upstream * b, np.shape(a))
        return d_a, unbroadcast(upstream * output / b, np.shape(b))
