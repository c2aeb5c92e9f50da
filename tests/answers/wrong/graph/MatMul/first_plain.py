"""C3: B not transposed.

says: gradient of A the other factor
"""


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        return upstream @ B, A.T @ upstream
