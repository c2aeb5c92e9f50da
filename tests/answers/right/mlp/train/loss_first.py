"""Loss kept first."""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        for batch in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, *batch)
            losses += [loss]
            params = sgd_step(params, grads, learning_rate)
    return params, losses
