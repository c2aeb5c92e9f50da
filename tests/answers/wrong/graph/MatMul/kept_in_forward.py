"""forward keeps on self.

says: Right where the op is used once, wrong where it is used twice.
"""


class MatMul(Op):
    def forward(self, A, B):
        self.A, self.B = A, B
        return A @ B

    def backward(self, upstream, output, A, B):
        return upstream @ self.B.T, self.A.T @ upstream
