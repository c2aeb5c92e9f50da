"""The derivative at the probability.

says: You stop at the probability; the chain goes on to the logit.
"""


def sigmoid_cross_entropy_backward(logits, targets):
    p = sigmoid(logits)
    return (p - targets) / (p * (1 - p)) / len(logits)
