"""Grows with every call.

says: wrong where it is used twice
"""


class Sigmoid(Op):
    def forward(self, z):
        return sigmoid(z)

    def backward(self, upstream, output, z):
        self.calls = getattr(self, "calls", 0) + 1
        return (self.calls * upstream * output * (1 - output),)
