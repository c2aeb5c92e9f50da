"""Ones for upstream.

says: The upstream gradient is missing: ones stand in
"""

import numpy as np


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        return np.ones(np.shape(output)) @ B.T, A.T @ np.ones(np.shape(output))
