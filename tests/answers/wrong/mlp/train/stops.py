"""Stops early.

says: losses come out
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for epoch in range(epochs):
        for X_batch, batch_targets in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, X_batch, batch_targets)
            if losses and loss > losses[-1]:
                return params, losses
            params = sgd_step(params, grads, learning_rate)
            losses.append(loss)
    return params, losses
