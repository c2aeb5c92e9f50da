"""Loops."""

import numpy as np


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        d_A, d_B = np.zeros(A.shape), np.zeros(B.shape)
        for i in range(A.shape[0]):
            for j in range(A.shape[1]):
                for k in range(B.shape[1]):
                    d_A[i, j] += upstream[i, k] * B[j, k]
                    d_B[j, k] += A[i, j] * upstream[i, k]
        return d_A, d_B
