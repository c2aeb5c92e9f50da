"""exp of huge logits.

says: Right at ordinary inputs; at logits of ±
earns: 3/4
"""

import numpy as np


class CrossEntropy(Op):
    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        p = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
        return (upstream * (p - self.targets) / len(logits),)
