"""Multiplies by p once more.

says: The error is multiplied by the probability once more: in p - t every such
"""


def cross_entropy_backward(logits, targets):
    p = softmax(logits)
    return p * (p - targets) / len(logits)
