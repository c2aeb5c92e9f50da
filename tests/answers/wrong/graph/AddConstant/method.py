"""Method of an array.

says: Right at ordinary inputs; for plain numbers, as in Node
earns: 3/4
"""


class AddConstant(Op):
    def forward(self, a):
        return a + self.constant

    def backward(self, upstream, output, a):
        return (upstream.copy(),)
