"""Only the shift.

says: Only the shift is subtracted
"""


def log_softmax(logits):
    return logits - logits.max(axis=1, keepdims=True)
