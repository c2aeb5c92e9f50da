"""B's gradient on the wrong side.

says: d_B has shape
earns: 1/2
"""


class MatMul(Op):
    def forward(self, A, B):
        return A @ B

    def backward(self, upstream, output, A, B):
        return upstream @ B.T, upstream.T @ A
