"""Kept on self.

says: Right where the op is used once, wrong where it is used twice.
"""


class AddConstant(Op):
    def forward(self, a):
        return a + self.constant

    def backward(self, upstream, output, a):
        if not hasattr(self, "kept"):
            self.kept = upstream
        return (self.kept,)
