"""Difference quotients.

says: where a is 1e13 d_a lost the digits
earns: 1/2
"""

import numpy as np


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        h = 1e-5
        f = lambda a, b: np.sum(upstream * self.forward(a, b))
        return numerical_gradient(lambda q: f(q, b), a), numerical_gradient(
            lambda q: f(a, q), b
        )
