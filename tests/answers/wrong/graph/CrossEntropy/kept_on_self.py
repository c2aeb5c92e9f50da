"""Probabilities kept on self in forward.

says: Right where the op is used once, wrong where it is used twice
"""


class CrossEntropy(Op):
    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        self.p = softmax(logits)
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        return (upstream * (self.p - self.targets) / len(logits),)
