"""Layers before the last step.

says: All losses are right and the layers are not
earns: 1/5
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for epoch in range(epochs):
        for X_batch, batch_targets in minibatches(X, targets, batch_size, rng):
            previous = params
            loss, grads = gradients(params, X_batch, batch_targets)
            params = sgd_step(params, grads, learning_rate)
            losses.append(loss)
    return (previous if losses else params), losses
