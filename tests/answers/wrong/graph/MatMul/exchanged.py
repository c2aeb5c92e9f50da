"""The two exchanged.

says: are exchanged
"""


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        return A.T @ upstream, upstream @ B.T
