"""Each with itself.

says: multiplied with itself
"""


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        return upstream @ A.T, B.T @ upstream
