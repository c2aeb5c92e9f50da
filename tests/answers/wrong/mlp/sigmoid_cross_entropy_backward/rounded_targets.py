"""Targets as bits.

located
"""


def sigmoid_cross_entropy_backward(logits, targets):
    return (sigmoid(logits) - (targets >= 0.5)) / len(logits)
