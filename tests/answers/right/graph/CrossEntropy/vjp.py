"""By notebook 2's function."""

import numpy as np


class CrossEntropy(Op):
    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        n = logits.shape[0]
        e = np.exp(logits - logits.max(axis=1, keepdims=True))
        probs = e / e.sum(axis=1, keepdims=True)
        return (np.multiply(upstream, probs - self.targets) / n,)
