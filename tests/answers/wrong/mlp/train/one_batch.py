"""One batch an epoch.

says: Only one batch of each epoch is used.
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        X_batch, batch_targets = next(minibatches(X, targets, batch_size, rng))
        loss, grads = gradients(params, X_batch, batch_targets)
        params = sgd_step(params, grads, learning_rate)
        losses.append(loss)
    return params, losses
