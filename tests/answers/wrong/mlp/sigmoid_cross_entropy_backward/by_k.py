"""By k.

says: Divided by the number of outputs; the loss is a
"""


def sigmoid_cross_entropy_backward(logits, targets):
    return (sigmoid(logits) - targets) / logits.shape[1]
