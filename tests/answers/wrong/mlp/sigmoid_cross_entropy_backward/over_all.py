"""Divided by all entries.

says: k times too short:
"""


def sigmoid_cross_entropy_backward(logits, targets):
    p = sigmoid(logits)
    return (p - targets) / p.size
