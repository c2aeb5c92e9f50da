"""N10: the caller's targets are changed.

says: in place
"""


def cross_entropy_backward(logits, targets):
    targets -= softmax(logits)
    return -targets / len(logits)
