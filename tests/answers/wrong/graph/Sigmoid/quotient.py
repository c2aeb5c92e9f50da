"""A difference quotient.

says: at z = 23, where the slope is 1e-10, it loses its digits
earns: 3/4
"""


class Sigmoid(Op):
    def forward(self, z):
        return sigmoid(z)

    def backward(self, upstream, output, z):
        return (upstream * (sigmoid(z + 1e-5) - sigmoid(z - 1e-5)) / 2e-5,)
