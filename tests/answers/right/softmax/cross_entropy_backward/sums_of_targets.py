"""Sums of targets."""


def cross_entropy_backward(logits, targets):
    p = softmax(logits)
    return (p * targets.sum(axis=1, keepdims=True) - targets) / len(targets)
