"""Shuffled once.

says: Every epoch has the same batches
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    batches = list(minibatches(X, targets, batch_size, rng))
    for _ in range(epochs):
        for X_batch, batch_targets in batches:
            loss, grads = gradients(params, X_batch, batch_targets)
            params = sgd_step(params, grads, learning_rate)
            losses.append(loss)
    return params, losses
