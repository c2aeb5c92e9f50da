"""Shares of the logits themselves.

says: no exponential anywhere
"""


def softmax(logits):
    return logits / logits.sum(axis=1, keepdims=True)
