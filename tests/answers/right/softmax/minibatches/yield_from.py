"""yield from a list of slices."""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))

    starts = range(0, len(order), batch_size)
    pieces = [order[s : s + batch_size] for s in starts]
    yield from ((X[piece], targets[piece]) for piece in pieces)
