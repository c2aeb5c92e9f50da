"""Softmax for sigmoid.

says: The outputs of an example compete in yours; here each is on its own.
"""

import numpy as np


def sigmoid_cross_entropy_backward(logits, targets):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return (e / e.sum(axis=1, keepdims=True) - targets) / len(logits)
