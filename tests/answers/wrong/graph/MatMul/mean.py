"""Mean.

says: d_B is n times too short: is it averaged once too often?
earns: 1/2
"""


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        return upstream @ B.T, A.T @ upstream / len(A)
