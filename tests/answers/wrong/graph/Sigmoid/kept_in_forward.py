"""forward keeps on self.

says: Right where the op is used once, wrong where it is used twice.
"""


class Sigmoid(Op):
    def forward(self, z):
        self.a = sigmoid(z)
        return self.a

    def backward(self, upstream, output, z):
        return (upstream * self.a * (1 - self.a),)
