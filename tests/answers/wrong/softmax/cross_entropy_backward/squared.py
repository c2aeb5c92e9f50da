"""D4: the error squared.

says: The error is squared
"""


def cross_entropy_backward(logits, targets):
    p = softmax(logits)
    return (p - targets) ** 2 / len(logits)
