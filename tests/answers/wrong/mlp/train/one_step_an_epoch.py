"""Gradients of the last batch only.

says: Of each epoch one step is left
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        for X_batch, batch_targets in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, X_batch, batch_targets)
            losses.append(loss)
        params = sgd_step(params, grads, learning_rate)
    return params, losses
