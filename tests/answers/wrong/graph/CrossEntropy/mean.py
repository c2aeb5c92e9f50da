"""Mean of the rows.

says: What CrossEntropy returns has shape
"""

import numpy as np


class CrossEntropy(Op):
    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        return (upstream * np.mean(softmax(logits) - self.targets, axis=0),)
