"""N21: ones for upstream.

says: ones stand in its place
"""

import numpy as np


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        ones = np.ones_like(upstream)
        return ones @ B.T, A.T @ ones
