"""Zero.

says: Nothing flows back; only the constant has slope
"""


class AddConstant(Op):
    def forward(self, a):
        return a + self.constant

    def backward(self, upstream, output, a):
        return (0 * upstream,)
