"""With sigmoid(-o)."""


def sigmoid_cross_entropy_backward(logits, targets):
    return ((1 - targets) * sigmoid(logits) - targets * sigmoid(-logits)) / len(targets)
