"""Divided by the number of entries (B3).

says: Averaged over the outputs as well.
"""


def sigmoid_cross_entropy_backward(logits, targets):
    return (sigmoid(logits) - targets) / logits.size
