"""One node as both inputs is paid twice for each.

located
"""


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        f = 2 if A is B else 1
        return f * (upstream @ B.T), f * (A.T @ upstream)
