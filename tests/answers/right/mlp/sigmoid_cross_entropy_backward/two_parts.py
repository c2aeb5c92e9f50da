"""Two parts."""


def sigmoid_cross_entropy_backward(logits, targets):
    n = logits.shape[0]
    return (-targets * sigmoid(-logits) + (1 - targets) * sigmoid(logits)) / n
