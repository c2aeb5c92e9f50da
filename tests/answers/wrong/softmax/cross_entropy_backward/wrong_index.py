"""P3, S3.2e, S2.AN.18e: t_j p_j for t_j p_i.

says: beside the delta stands the wrong index
"""


def cross_entropy_backward(logits, targets):
    p = softmax(logits)
    return ((targets * p).sum(axis=1, keepdims=True) - targets) / len(logits)
