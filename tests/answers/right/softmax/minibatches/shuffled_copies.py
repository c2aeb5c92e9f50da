"""Shuffled copies, cut."""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))

    X_new, t_new = X[order], targets[order]
    for i in range(0, len(X), batch_size):
        yield X_new[i : i + batch_size], t_new[i : i + batch_size]
