"""One example.

located
earns: 1/2
"""

import numpy as np


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        return upstream @ B.T, np.outer(A[0], upstream[0])
