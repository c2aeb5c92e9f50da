"""Start not carried on.

says: Of each epoch one step is left: every batch has a step of its own, and it
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        start = params
        for x, t in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(start, x, t)
            params = sgd_step(start, grads, learning_rate)
            losses.append(loss)
    return (params, losses)
