"""Logits minus targets.

says: Compare the targets
"""


def sigmoid_cross_entropy_backward(logits, targets):
    return (logits - targets) / logits.shape[0]
