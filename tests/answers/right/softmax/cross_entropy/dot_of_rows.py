"""Scalar products of rows."""


def cross_entropy(logits, targets):
    losses = [-(t @ log_p) for t, log_p in zip(targets, log_softmax(logits))]
    return sum(losses) / len(losses)
