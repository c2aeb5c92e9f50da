"""The loss after the step.

says: The layers are right; each loss is that after the step, not before it.
earns: 4/5
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        for X_batch, batch_targets in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, X_batch, batch_targets)
            params = sgd_step(params, grads, learning_rate)
            loss, _ = gradients(params, X_batch, batch_targets)
            losses.append(loss)
    return params, losses
