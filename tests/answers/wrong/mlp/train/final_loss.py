"""Loss after all.

says: losses come out
earns: 4/5
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for epoch in range(epochs):
        for X_batch, batch_targets in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, X_batch, batch_targets)
            params = sgd_step(params, grads, learning_rate)
            losses.append(loss)
    losses.append(gradients(params, X, targets)[0])
    return params, losses
