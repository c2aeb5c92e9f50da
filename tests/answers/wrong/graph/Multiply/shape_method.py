"""a.shape.

says: Right at ordinary inputs; for plain numbers, as in Node
earns: 3/4
"""


class Multiply(Op):
    def forward(self, a, b):
        return a * b

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream * b, a.shape), unbroadcast(upstream * a, b.shape)
