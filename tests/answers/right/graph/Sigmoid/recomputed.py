"""Sigmoid once more."""


class Sigmoid(Op):
    def forward(self, z):
        return sigmoid(z)

    def backward(self, upstream, output, z):
        s = sigmoid(z)
        return [upstream * (s - s**2)]
