"""B4: return in the place of yield.

says: One batch alone comes out: return ends at the first one, yield hands out one after the other.
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for i in range(0, len(X), batch_size):
        rows = order[i : i + batch_size]
        return X[rows], targets[rows]
