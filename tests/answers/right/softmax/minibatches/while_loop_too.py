"""A while loop that eats the order."""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))

    while len(order) > 0:
        now, order = order[:batch_size], order[batch_size:]
        yield X[now], targets[now]
