"""Batches as a list."""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        batches = list(minibatches(X, targets, batch_size, rng))
        for b in range(len(batches)):
            loss, grads = gradients(params, batches[b][0], batches[b][1])
            losses.append(float(loss))
            params = sgd_step(params, grads, learning_rate)
    return params, losses
