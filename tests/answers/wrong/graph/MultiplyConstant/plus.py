"""Plus.

says: is upstream plus the slope: a chain multiplies.
"""


class MultiplyConstant(Op):
    def forward(self, a):
        return a * self.constant

    def backward(self, upstream, output, a):
        return (upstream + self.constant,)
