"""The sign.

says: The sign is wrong
"""


class MultiplyConstant(Op):
    def forward(self, a):
        return a * self.constant

    def backward(self, upstream, output, a):
        return (-self.constant * upstream,)
