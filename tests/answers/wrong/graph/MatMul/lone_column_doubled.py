"""The gradient of A is doubled for a single column.

located
earns: 1/2
"""


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        return (upstream @ B.T) * (2 if A.shape[1] == 1 else 1), A.T @ upstream
