"""Factor 2.

says: is twice too long: where does a factor 2 come
"""


def sigmoid_cross_entropy_backward(logits, targets):
    return 2 * (sigmoid(logits) - targets) / len(logits)
