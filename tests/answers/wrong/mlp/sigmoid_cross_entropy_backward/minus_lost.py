"""Minus lost when weighting.

says: The first slope has a minus: a yes costs less where the logit is larger.
"""


def sigmoid_cross_entropy_backward(logits, targets):
    p = sigmoid(logits)
    return (targets * (1 - p) + (1 - targets) * p) / len(logits)
