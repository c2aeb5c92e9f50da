"""1 - a.

says: Times 1 - y alone; the factor y is missing.
"""


class Sigmoid(Op):
    def forward(self, z):
        return sigmoid(z)

    def backward(self, upstream, output, z):
        return (upstream * (1 - output),)
