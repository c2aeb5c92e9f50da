"""Constants stop everything.

says: Nothing flows back
"""


class AddConstant(Op):
    def forward(self, a):
        return a + self.constant

    def backward(self, upstream, output, a):
        return (upstream * 0,)
