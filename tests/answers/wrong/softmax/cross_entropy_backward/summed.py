"""B1: the mean is missing.

says: n times too long
"""


def cross_entropy_backward(logits, targets):
    return softmax(logits) - targets
