"""In steps on its own array."""


class CrossEntropy(Op):
    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        g = softmax(logits)
        g -= self.targets
        g *= upstream / len(logits)
        return (g,)
