"""Rows are drawn with repetition.

located
earns: 1/3
"""

def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for start in range(0, len(X), batch_size):
        rows = rng.choice(order, size=min(batch_size, len(X) - start))
        yield X[rows], targets[rows]
