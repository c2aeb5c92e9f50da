"""In place on its own array."""


def cross_entropy_backward(logits, targets):
    probs = softmax(logits)
    probs -= targets
    probs /= logits.shape[0]
    return probs
