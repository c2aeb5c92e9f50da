"""Row by row."""

import numpy as np


class CrossEntropy(Op):
    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        g = np.zeros(logits.shape)
        for i in range(len(logits)):
            p = softmax(logits[i : i + 1])[0]
            g[i] = upstream * (p - self.targets[i]) / len(logits)
        return (g,)
