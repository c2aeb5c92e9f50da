"""Slope only.

says: What AddConstant returns has shape
"""


class AddConstant(Op):
    def forward(self, a):
        return a + self.constant

    def backward(self, upstream, output, a):
        return (1.0,)
