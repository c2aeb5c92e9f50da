"""Chiara of the sample class."""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        batches = list(minibatches(X, targets, batch_size, rng))
        for batch in batches:
            loss, grads = gradients(params, *batch)
            losses.append(float(loss))
            params = sgd_step(params, grads, learning_rate)
    return params, losses
