"""A helper for one step."""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    def one_step(params, X_batch, batch_targets):
        loss, grads = gradients(params, X_batch, batch_targets)
        return loss, sgd_step(params, grads, learning_rate)

    losses = []
    for _ in range(epochs):
        for pair in minibatches(X, targets, batch_size, rng):
            loss, params = one_step(params, *pair)
            losses.append(loss)
    return params, losses
