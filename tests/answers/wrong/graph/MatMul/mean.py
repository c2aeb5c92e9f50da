"""Mean.

located
earns: 1/2
"""


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        return upstream @ B.T, A.T @ upstream / len(A)
