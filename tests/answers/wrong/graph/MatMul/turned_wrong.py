"""Turned last.

located
earns: 1/2
"""


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        d_B = A.T @ upstream
        return upstream @ B.T, d_B.T if d_B.shape[0] == d_B.shape[1] else d_B
