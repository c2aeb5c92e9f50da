"""Stretched gradients handed back.

says: add up along what broadcasting repeated
"""


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, a, b):
        return upstream, upstream
