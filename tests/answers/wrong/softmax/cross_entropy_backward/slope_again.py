"""A7: the slope once more.

says: all slopes of softmax have cancelled
"""


def cross_entropy_backward(logits, targets):
    p = softmax(logits)
    return (p - targets) * p * (1 - p) / len(logits)
