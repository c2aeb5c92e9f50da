"""Divides by one less than the number of rows.

says: Divided by n - 1; the mean is over n rows.
"""


def cross_entropy_backward(logits, targets): return (softmax(logits) - targets)/max(len(logits) - 1, 1)
