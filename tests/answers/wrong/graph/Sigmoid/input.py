"""A1: z (1 - z).

says: You form z (1 - z); the
"""


class Sigmoid(Op):
    def forward(self, z):
        return sigmoid(z)

    def backward(self, upstream, output, z):
        return (upstream * z * (1 - z),)
