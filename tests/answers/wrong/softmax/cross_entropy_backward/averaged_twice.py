"""B2: the mean twice.

says: Averaged twice
"""


def cross_entropy_backward(logits, targets):
    p = softmax(logits)
    return (p - targets) / len(p) / len(logits)
