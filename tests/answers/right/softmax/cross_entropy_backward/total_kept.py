"""With the sum of the targets, which is 1."""


def cross_entropy_backward(logits, targets):
    n = len(targets)
    total = targets.sum(axis=1, keepdims=True)
    return total * softmax(logits) / n - targets / n
