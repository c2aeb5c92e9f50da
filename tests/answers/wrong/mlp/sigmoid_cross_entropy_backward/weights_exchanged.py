"""Weights exchanged.

says: The targets are exchanged: t belongs to the slope -(1 - p).
"""


def sigmoid_cross_entropy_backward(logits, targets):
    p = sigmoid(logits)
    return (-(1 - targets) * (1 - p) + targets * p) / len(logits)
