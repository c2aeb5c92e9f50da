"""Row by row."""

import numpy as np


class CrossEntropy(Op):
    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        rows = [np.exp(row - row.max()) for row in logits]
        p = np.array([row / row.sum() for row in rows])
        return (upstream * (p - self.targets) / len(p),)
