"""Dag of the sample class."""

import numpy as np


class CrossEntropy(Op):
    def __init__(self, targets):
        self.targets = targets

    def forward(self, logits):
        return cross_entropy(logits, self.targets)

    def backward(self, upstream, output, logits):
        log_of_sum = np.logaddexp.reduce(logits, axis=1, keepdims=True)
        residuals = np.exp(logits - log_of_sum) - self.targets
        return (np.einsum("nk->nk", residuals) * (upstream / len(logits)),)
