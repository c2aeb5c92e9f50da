"""No comma.

says: a tuple of 1 gradient is asked
"""


class AddConstant(Op):
    def forward(self, a):
        return a + self.constant

    def backward(self, upstream, output, a):
        return upstream
