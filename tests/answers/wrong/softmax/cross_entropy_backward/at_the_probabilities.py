"""The gradient one step earlier.

says: That is the gradient at the probabilities
"""


def cross_entropy_backward(logits, targets):
    p = softmax(logits)
    return (-targets / p) / len(logits)
