"""D1: turned round.

says: what is subtracted from what?
"""


def cross_entropy_backward(logits, targets):
    p = softmax(logits)
    return (targets - p) / len(logits)
