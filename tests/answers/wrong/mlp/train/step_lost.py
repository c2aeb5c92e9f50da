"""The result of the step is thrown away.

says: The layers never move: what becomes of the result of sgd_step?
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        for X_batch, batch_targets in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, X_batch, batch_targets)
            sgd_step(params, grads, learning_rate)
            losses.append(loss)
    return params, losses
