"""return in the loop.

says: There is one epoch, whatever was asked for.
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        for Xb, Tb in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, Xb, Tb)
            params = sgd_step(params, grads, learning_rate)
            losses.append(loss)
        return params, losses
