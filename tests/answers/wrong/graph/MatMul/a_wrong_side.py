"""A's gradient turned.

says: d_A has shape
earns: 1/2
"""


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        return B @ upstream.T, A.T @ upstream
