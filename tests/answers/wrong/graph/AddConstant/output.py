"""Output.

says: is output, handed back as it came in.
"""


class AddConstant(Op):
    def forward(self, a):
        return a + self.constant

    def backward(self, upstream, output, a):
        return (output,)
