"""The outputs compete.

says: The outputs of an example compete in yours; here each is on its own.
"""


def sigmoid_cross_entropy_backward(logits, targets):
    return (softmax(logits) - targets) / len(logits)
