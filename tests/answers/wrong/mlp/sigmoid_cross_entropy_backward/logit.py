"""Logit minus target (S2.AN.14a, D7).

says: Compare the targets
"""


def sigmoid_cross_entropy_backward(logits, targets):
    return (logits - targets) / len(logits)
