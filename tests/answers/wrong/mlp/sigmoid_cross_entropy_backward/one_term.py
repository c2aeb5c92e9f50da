"""Yes only.

says: Where the target is 0 nothing is added. What
"""


def sigmoid_cross_entropy_backward(logits, targets):
    return -targets * (1 - sigmoid(logits)) / len(logits)
