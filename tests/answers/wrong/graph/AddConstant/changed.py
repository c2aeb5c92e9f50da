"""backward changes the constant.

says: Right after a call of forward, wrong where backward comes first.
"""

class AddConstant(Op):
    def forward(self, a):
        return a + self.constant

    def backward(self, upstream, output, a):
        self.constant = self.constant + 1
        return (upstream,)
