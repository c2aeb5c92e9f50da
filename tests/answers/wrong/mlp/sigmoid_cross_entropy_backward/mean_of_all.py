"""Divided by the number of entries (B3).

says: k times too short:
"""


def sigmoid_cross_entropy_backward(logits, targets):
    return (sigmoid(logits) - targets) / logits.size
