"""1 - a.

says: That is 1 - output alone: the
"""


class Sigmoid(Op):
    def forward(self, z):
        return sigmoid(z)

    def backward(self, upstream, output, z):
        return (upstream * (1 - output),)
