"""With sum of targets, which is 1."""


class CrossEntropy(Op):
    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        total = self.targets.sum(axis=1, keepdims=True)
        return (upstream * (softmax(logits) * total - self.targets) / len(logits),)
