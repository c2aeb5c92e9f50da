"""Always from the start.

says: Every gradient is taken at the start; after a
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    start, losses = params, []
    for _ in range(epochs):
        for X_batch, batch_targets in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(start, X_batch, batch_targets)
            params = sgd_step(start, grads, learning_rate)
            losses.append(loss)
    return params, losses
