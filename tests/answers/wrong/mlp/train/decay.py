"""Rate halved.

says: The learning rate is halved from epoch to epoch
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for epoch in range(epochs):
        for X_batch, batch_targets in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, X_batch, batch_targets)
            params = sgd_step(params, grads, learning_rate / 2**epoch)
            losses.append(loss)
    return params, losses
