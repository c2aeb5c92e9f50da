"""k.

says: Divided by the number of classes; the loss is a mean over examples.
"""


class CrossEntropy(Op):
    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        return (upstream * (softmax(logits) - self.targets) / logits.shape[1],)
