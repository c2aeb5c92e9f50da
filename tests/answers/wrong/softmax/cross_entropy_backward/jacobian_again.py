"""A7: the Jacobian once more.

says: The softmax Jacobian is applied twice; the
"""


def cross_entropy_backward(logits, targets):
    p = softmax(logits)
    return softmax_backward(p - targets, p) / len(logits)
