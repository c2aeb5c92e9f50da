"""Labels by argmax.

located
"""

import numpy as np


class CrossEntropy(Op):
    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        p = softmax(logits)
        p[np.arange(len(p)), self.targets.argmax(axis=1)] -= 1
        return (upstream * p / len(p),)
