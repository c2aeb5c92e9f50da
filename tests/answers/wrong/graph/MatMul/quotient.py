"""Difference quotients.

says: where A is 1e13 d_A lost the digits
earns: 1/2
"""

import numpy as np


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        f = lambda A, B: np.sum(upstream * (A @ B))
        return numerical_gradient(lambda q: f(q, B), A), numerical_gradient(
            lambda q: f(A, q), B
        )
