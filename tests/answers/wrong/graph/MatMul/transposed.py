"""C6: the results transposed.

says: Each gradient is transposed
"""


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        return (upstream @ B.T).T, (A.T @ upstream).T
