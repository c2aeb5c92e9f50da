"""N21: no upstream.

says: upstream gradient is missing
"""


class CrossEntropy(Op):
    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        return ((softmax(logits) - self.targets) / len(logits),)
