"""Named."""


class MultiplyConstant(Op):
    def forward(self, a):
        return a * self.constant

    def backward(self, upstream, output, a):
        slope = self.constant
        downstream = upstream * slope
        return (downstream,)
