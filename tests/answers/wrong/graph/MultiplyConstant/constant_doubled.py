"""The constant on self is doubled in every call.

says: wrong where it is used twice
"""


class MultiplyConstant(Op):
    def forward(self, a):
        self.a = a
        self.kept = self.constant * 1
        return a * self.constant

    def backward(self, upstream, output, a):
        self.constant = self.constant * 2
        return (upstream * self.constant / 2,)
