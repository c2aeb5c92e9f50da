"""Gradients transposed.

says: Each gradient is transposed;
"""


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        return B @ upstream.T, upstream.T @ A
