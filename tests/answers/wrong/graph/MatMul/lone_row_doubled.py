"""The gradient of B is doubled for a single row.

located
earns: 1/2
"""


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        d_B = A.T @ upstream
        return upstream @ B.T, d_B if len(A) > 1 else 2 * d_B
