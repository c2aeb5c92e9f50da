"""A7: p (1 - p) once more.

says: slopes have cancelled
"""


class CrossEntropy(Op):
    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        p = softmax(logits)
        return (upstream * (p - self.targets) * p * (1 - p) / len(logits),)
