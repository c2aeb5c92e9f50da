"""No mean (B1).

says: n times too long: the
"""


def sigmoid_cross_entropy_backward(logits, targets):
    return sigmoid(logits) - targets
