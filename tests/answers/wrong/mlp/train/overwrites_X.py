"""X overwritten.

located
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        for X, targets in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, X, targets)
            params = sgd_step(params, grads, learning_rate)
            losses.append(loss)
    return params, losses
