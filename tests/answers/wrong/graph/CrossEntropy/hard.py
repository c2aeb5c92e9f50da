"""Labels only.

located
"""

import numpy as np


class CrossEntropy(Op):
    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        hard = np.eye(logits.shape[1])[self.targets.argmax(axis=1)]
        return (upstream * (softmax(logits) - hard) / len(logits),)
