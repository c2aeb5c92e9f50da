"""Transposed where square.

located
earns: 1/2
"""

import numpy as np


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        d_A = upstream @ B.T
        d_B = upstream.T @ A
        return d_A, d_B.T if d_B.shape != np.shape(B) else d_B
