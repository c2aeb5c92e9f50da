"""Factors on the wrong sides.

says: do not commute
"""


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        return B.T @ upstream, upstream @ A.T
