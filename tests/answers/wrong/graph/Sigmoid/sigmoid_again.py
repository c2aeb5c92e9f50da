"""Sigmoid of the output.

says: The sigmoid is applied
"""


class Sigmoid(Op):
    def forward(self, z):
        return sigmoid(z)

    def backward(self, upstream, output, z):
        a = sigmoid(output)
        return (upstream * a * (1 - a),)
