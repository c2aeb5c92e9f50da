"""Arguments exchanged.

located
"""


def sigmoid_cross_entropy_backward(logits, targets):
    return (sigmoid(targets) - logits) / len(logits)
