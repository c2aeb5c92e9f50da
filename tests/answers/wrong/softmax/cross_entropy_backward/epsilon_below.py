"""Divided by p plus an epsilon, then through softmax.

says: at a logit of 1000 it is far off
earns: 3/4
"""


def cross_entropy_backward(logits, targets):
    p = softmax(logits)
    return softmax_backward(-targets / (p + 1e-12), p) / len(p)
