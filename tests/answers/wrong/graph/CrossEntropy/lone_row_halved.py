"""Divides by two at least.

located
"""


class CrossEntropy(Op):
    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        n = len(logits)
        return (upstream * (softmax(logits) - self.targets) / (n if n > 1 else 2),)
