"""Never stops.

says: Your batches have no end
"""


def minibatches(X, targets, batch_size, rng):
    while True:
        order = rng.permutation(len(X))
        yield X[order[:batch_size]], targets[order[:batch_size]]
