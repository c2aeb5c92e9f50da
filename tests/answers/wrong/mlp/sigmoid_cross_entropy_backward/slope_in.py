"""The slope of the sigmoid once more.

says: A slope p (1 - p) is in
"""


def sigmoid_cross_entropy_backward(logits, targets):
    p = sigmoid(logits)
    return (p - targets) * p * (1 - p) / len(p)
