"""The sign.

says: rises everywhere
"""


class Sigmoid(Op):
    def forward(self, z):
        return sigmoid(z)

    def backward(self, upstream, output, z):
        return (upstream * output * (output - 1),)
