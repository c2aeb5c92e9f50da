"""One loss an epoch.

says: The layers are right; one
earns: 4/5
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        for X_batch, t_batch in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, X_batch, t_batch)
            params = sgd_step(params, grads, learning_rate)
        losses.append(loss)
    return params, losses
