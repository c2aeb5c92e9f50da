"""In the order of the rows.

says: The rows are taken in their order; minibatches
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        for start in range(0, len(X), batch_size):
            rows = slice(start, start + batch_size)
            loss, grads = gradients(params, X[rows], targets[rows])
            params = sgd_step(params, grads, learning_rate)
            losses.append(loss)
    return params, losses
