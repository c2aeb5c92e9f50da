"""D7, S2.AN.20c: logits for probabilities.

says: not with logits
"""


def cross_entropy_backward(logits, targets):
    return (logits - targets) / len(logits)
