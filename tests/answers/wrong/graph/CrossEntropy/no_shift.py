"""N1: no shift.

says: gives nan
earns: 3/4
"""

import numpy as np


class CrossEntropy(Op):
    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        e = np.exp(logits)
        p = e / e.sum(axis=1, keepdims=True)
        return (upstream * (p - self.targets) / len(logits),)
