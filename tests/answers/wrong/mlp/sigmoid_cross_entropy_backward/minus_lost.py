"""Minus lost when weighting.

located
"""


def sigmoid_cross_entropy_backward(logits, targets):
    p = sigmoid(logits)
    return (targets * (1 - p) + (1 - targets) * p) / len(logits)
