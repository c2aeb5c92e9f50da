"""P5: every class counted.

says: Every class is treated as the true one
"""


def cross_entropy_backward(logits, targets):
    p = softmax(logits)
    return (p.shape[1] * p - 1) / len(logits)
