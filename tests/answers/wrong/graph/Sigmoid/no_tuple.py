"""No tuple.

says: backward returns an ndarray; a tuple of
"""


class Sigmoid(Op):
    def forward(self, z):
        return sigmoid(z)

    def backward(self, upstream, output, z):
        return upstream * output * (1 - output)
