"""Decisions.

says: The error is taken from rounded answers; use
"""


def sigmoid_cross_entropy_backward(logits, targets):
    return ((logits > 0) - targets) / len(logits)
