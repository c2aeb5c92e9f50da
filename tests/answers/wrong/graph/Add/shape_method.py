"""a.shape.

says: Right at ordinary inputs; for plain numbers, as in Node
earns: 3/4
"""


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        return unbroadcast(upstream, a.shape), unbroadcast(upstream, b.shape)
