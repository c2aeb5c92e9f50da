"""Every gradient is taken at the start.

says: Every gradient is taken at
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    now = params
    for _ in range(epochs):
        for X_batch, t_batch in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, X_batch, t_batch)
            now = sgd_step(now, grads, learning_rate)
            losses.append(loss)
    return now, losses
