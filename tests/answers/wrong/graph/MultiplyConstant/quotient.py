"""A difference quotient.

says: where a is 1e17
"""


class MultiplyConstant(Op):
    def forward(self, a):
        return a * self.constant

    def backward(self, upstream, output, a):
        h = 1e-6
        return (upstream * (self.forward(a + h) - self.forward(a - h)) / (2 * h),)
