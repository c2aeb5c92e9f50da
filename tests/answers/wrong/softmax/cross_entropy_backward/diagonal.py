"""P1: elementwise softmax.

says: Only the diagonal of the softmax Jacobian
"""


def cross_entropy_backward(logits, targets):
    p = softmax(logits)
    return -targets * (1 - p) / len(logits)
