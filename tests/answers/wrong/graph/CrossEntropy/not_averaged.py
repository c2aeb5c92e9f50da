"""B1: no mean.

says: n times too long
"""


class CrossEntropy(Op):
    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        return (upstream * (softmax(logits) - self.targets),)
