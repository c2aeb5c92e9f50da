"""A difference with step 1, exact but for the digits.

says: where a is 1e17
"""


class MultiplyConstant(Op):
    def forward(self, a):
        return a * self.constant

    def backward(self, upstream, output, a):
        return (upstream * (self.forward(a + 1.0) - self.forward(a)),)
