"""Both terms, not simplified."""


def sigmoid_cross_entropy_backward(logits, targets):
    p = sigmoid(logits)
    return ((1 - targets) * p - targets * (1 - p)) / len(logits)
