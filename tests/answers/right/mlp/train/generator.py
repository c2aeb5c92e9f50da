"""One stream of batches."""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    def batches():
        for _ in range(epochs):
            yield from minibatches(X, targets, batch_size, rng)

    losses = []
    for X_batch, batch_targets in batches():
        loss, grads = gradients(params, X_batch, batch_targets)
        params = sgd_step(params, grads, learning_rate)
        losses.append(loss)
    return params, losses
