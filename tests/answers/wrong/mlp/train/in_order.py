"""No shuffling.

says: The rows are taken in their order; minibatches shuffles them.
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        for X_batch, batch_targets in (
            (X[i : i + batch_size], targets[i : i + batch_size])
            for i in range(0, len(X), batch_size)
        ):
            loss, grads = gradients(params, X_batch, batch_targets)
            params = sgd_step(params, grads, learning_rate)
            losses.append(loss)
    return params, losses
