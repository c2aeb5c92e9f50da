"""Logits minus targets.

says: Compare the target with a probability, not with a logit.
"""


def sigmoid_cross_entropy_backward(logits, targets):
    return (logits - targets) / logits.shape[0]
