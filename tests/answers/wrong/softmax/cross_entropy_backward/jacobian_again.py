"""A7: the Jacobian once more.

says: applied twice
"""


def cross_entropy_backward(logits, targets):
    p = softmax(logits)
    return softmax_backward(p - targets, p) / len(logits)
