"""One step an epoch on all the data, without minibatches.

says: Every epoch is one step on all rows
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        loss, grads = gradients(params, X, targets)
        params = sgd_step(params, grads, learning_rate)
        losses.append(loss)
    return params, losses
