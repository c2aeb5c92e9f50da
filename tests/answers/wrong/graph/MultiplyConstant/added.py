"""Added.

says: What MultiplyConstant returns is upstream plus the slope: a chain
"""


class MultiplyConstant(Op):

    def forward(self, a):
        return a * self.constant

    def backward(self, upstream, output, a):
        return (upstream + self.constant,)
