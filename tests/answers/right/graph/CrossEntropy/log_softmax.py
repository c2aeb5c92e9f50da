"""exp of log_softmax."""

import numpy as np


class CrossEntropy(Op):
    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        return (
            upstream / logits.shape[0] * (np.exp(log_softmax(logits)) - self.targets),
        )
