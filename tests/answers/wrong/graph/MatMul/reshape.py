"""Reshaped in place of transposed.

located
"""

class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        return upstream @ B.reshape(B.shape[::-1]), A.reshape(A.shape[::-1]) @ upstream
