"""A list of all batches."""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    parts = [order[s:s + batch_size] for s in range(0, len(X), batch_size)]
    return [(X[r], targets[r]) for r in parts]
