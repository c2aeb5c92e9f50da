"""Quarter minus square."""


class Sigmoid(Op):
    def forward(self, z):
        return sigmoid(z)

    def backward(self, upstream, output, z):
        return (upstream * (0.25 - (output - 0.5) ** 2),)
