"""Only softmax is divided.

says: Only the probabilities are divided by n: brackets are missing round the
"""


def cross_entropy_backward(logits, targets):
    return softmax(logits) / len(logits) - targets
