"""P2, S0.Q2.8, S0.Q2.9: a factor on the diagonal.

says: a factor is missing
"""


def cross_entropy_backward(logits, targets):
    p = softmax(logits)
    return (-targets * (1 - p) / p + p * (1 - targets)) / len(logits)
