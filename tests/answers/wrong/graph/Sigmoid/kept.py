"""Kept on self.

says: Right where the op is used once, wrong where it is used twice.
"""


class Sigmoid(Op):
    def forward(self, z):
        return sigmoid(z)

    def backward(self, upstream, output, z):
        if not hasattr(self, "slope"):
            self.slope = output * (1 - output)
        return (upstream * self.slope,)
