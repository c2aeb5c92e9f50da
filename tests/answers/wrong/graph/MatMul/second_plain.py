"""C3: A not transposed.

says: gradient of B the other factor
"""


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        return upstream @ B.T, A @ upstream
