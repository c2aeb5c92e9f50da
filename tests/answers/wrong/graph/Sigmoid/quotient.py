"""A difference quotient.

says: Right at ordinary points; at z = 23, where the slope is 1e-10,
"""


class Sigmoid(Op):
    def forward(self, z):
        return sigmoid(z)

    def backward(self, upstream, output, z):
        return (upstream * (sigmoid(z + 1e-5) - sigmoid(z - 1e-5)) / 2e-5,)
