"""N8: softmax over the examples.

says: runs over the classes
"""


class CrossEntropy(Op):
    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        p = softmax(logits.T).T
        return (upstream * (p - self.targets) / len(logits),)
