"""A difference quotient.

says: where the loss is 1e11 d_logits lost the digits
"""


class CrossEntropy(Op):
    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        return (
            upstream
            * numerical_gradient(lambda q: cross_entropy(q, self.targets), logits),
        )
