"""Never stops.

says: has shape
"""


def minibatches(X, targets, batch_size, rng):
    while True:
        order = rng.permutation(len(X))
        yield X[order[:batch_size]], targets[order[:batch_size]]
