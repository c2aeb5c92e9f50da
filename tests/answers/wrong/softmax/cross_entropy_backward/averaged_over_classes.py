"""B3: over the classes as well.

says: k times too short
"""


def cross_entropy_backward(logits, targets):
    p = softmax(logits)
    return (p - targets) / p.shape[1] / len(logits)
