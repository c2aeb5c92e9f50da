"""The constant as a factor.

says: constant is multiplied in
"""


class AddConstant(Op):
    def forward(self, a):
        return a + self.constant

    def backward(self, upstream, output, a):
        return (upstream * self.constant,)
