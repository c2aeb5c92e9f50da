"""Brackets.

says: Only the targets are divided by n: brackets are missing.
"""


class CrossEntropy(Op):

    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        return (upstream * (softmax(logits) - self.targets / len(logits)),)
