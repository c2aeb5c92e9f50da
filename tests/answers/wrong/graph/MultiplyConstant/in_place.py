"""In place.

says: Your function changes its argument number
"""


class MultiplyConstant(Op):
    def forward(self, a):
        return a * self.constant

    def backward(self, upstream, output, a):
        upstream *= self.constant
        return (upstream,)
