"""np.dot."""

import numpy as np


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        d_A = np.dot(upstream, np.transpose(B))
        d_B = np.dot(np.transpose(A), upstream)
        return d_A, d_B
