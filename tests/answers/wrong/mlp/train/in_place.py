"""In place.

says: Your function changes its argument params in place.
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        for X_batch, batch_targets in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, X_batch, batch_targets)
            for p, g in zip(params, grads):
                p.W[...] -= learning_rate * g.W
                p.b[...] -= learning_rate * g.b
            losses.append(loss)
    return params, losses
