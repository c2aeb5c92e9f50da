"""X is shuffled before order picks from it.

says: X is shuffled twice and the targets once: rows and targets no longer belong
earns: 2/3
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    X = X[order]
    for s in range(0, len(X), batch_size):
        r = order[s : s + batch_size]
        yield (X[r], targets[r])
