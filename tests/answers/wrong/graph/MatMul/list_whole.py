"""Whole numbers.

says: Right at ordinary inputs; for whole numbers d_B comes out in whole
earns: 3/4
"""

import numpy as np


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        d_B = np.zeros_like(B)
        for a, g in zip(A, upstream):
            d_B = d_B + np.outer(a, g).astype(B.dtype)
        return upstream @ B.T, d_B
