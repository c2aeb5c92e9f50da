"""At upstream.

located
"""


class Sigmoid(Op):
    def forward(self, z):
        return sigmoid(z)

    def backward(self, upstream, output, z):
        a = sigmoid(upstream)
        return (upstream * a * (1 - a),)
