"""The gradient at p.

says: You stop at the probability; the chain goes on to the logit.
"""


def sigmoid_cross_entropy_backward(logits, targets):
    p = sigmoid(logits)
    return ((1 - targets) / (1 - p) - targets / p) / len(p)
