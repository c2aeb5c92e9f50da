"""A4: sigmoid of the output.

says: The sigmoid is applied
"""


class Sigmoid(Op):
    def forward(self, z):
        return sigmoid(z)

    def backward(self, upstream, output, z):
        s = sigmoid(output)
        return (upstream * s * (1 - s),)
