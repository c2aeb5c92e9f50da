"""The constant is overwritten by the gradient.

says: Right where the op is used once, wrong where it is used twice.
"""

class MultiplyConstant(Op):
    def forward(self, a):
        return a * self.constant

    def backward(self, upstream, output, a):
        self.constant = upstream * self.constant
        return (self.constant,)
