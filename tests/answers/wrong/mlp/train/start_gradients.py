"""Gradients at the start (C4).

says: Every gradient is taken at the start
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    start, losses = params, []
    for _ in range(epochs):
        for X_batch, some in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(start, X_batch, some)
            params = sgd_step(params, grads, learning_rate)
            losses.append(loss)
    return params, losses
