"""The error squared (D4).

says: The error is squared; the slope of the loss has it once.
"""


def sigmoid_cross_entropy_backward(logits, targets):
    return (sigmoid(logits) - targets) ** 2 / len(logits)
