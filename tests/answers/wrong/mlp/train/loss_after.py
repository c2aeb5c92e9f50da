"""Loss after the step.

says: The layers are right; each loss is that after
earns: 4/5
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        for X_batch, batch_targets in minibatches(X, targets, batch_size, rng):
            _, grads = gradients(params, X_batch, batch_targets)
            params = sgd_step(params, grads, learning_rate)
            losses.append(gradients(params, X_batch, batch_targets)[0])
    return params, losses
