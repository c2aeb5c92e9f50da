"""No mean at all.

says: One loss for each row
"""


def cross_entropy(logits, targets):
    return -(targets * log_softmax(logits)).sum(axis=1)
