"""In place.

says: Your function changes its argument targets in place.
"""


def sigmoid_cross_entropy_backward(logits, targets):
    targets -= sigmoid(logits)
    targets /= -len(logits)
    return targets
