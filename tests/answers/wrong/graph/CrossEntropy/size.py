"""n k.

says: Averaged over the classes, too; the loss adds
"""

import numpy as np


class CrossEntropy(Op):
    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        return (upstream * (softmax(logits) - self.targets) / np.size(logits),)
