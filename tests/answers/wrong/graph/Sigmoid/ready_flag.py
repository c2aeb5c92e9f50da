"""backward asks for a flag that forward sets.

says: Right after a call of forward, wrong where backward comes first.
"""

class Sigmoid(Op):
    def forward(self, z):
        self.ready = True
        return sigmoid(z)

    def backward(self, upstream, output, z):
        if not self.ready:
            return (0 * upstream,)
        return (upstream * output * (1 - output),)
