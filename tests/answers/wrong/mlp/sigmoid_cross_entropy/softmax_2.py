"""Softmax loss.

says: The outputs of an example compete in your loss;
"""


def sigmoid_cross_entropy(logits, targets):
    return cross_entropy(logits, targets)
