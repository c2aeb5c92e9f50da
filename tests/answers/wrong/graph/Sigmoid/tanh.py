"""The slope of tanh.

says: slope of tanh
"""


class Sigmoid(Op):
    def forward(self, z):
        return sigmoid(z)

    def backward(self, upstream, output, z):
        return (upstream * (1 - output**2),)
