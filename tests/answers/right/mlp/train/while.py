"""A while loop that asks for the next batch."""

def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        batches = minibatches(X, targets, batch_size, rng)
        while (pair := next(batches, None)) is not None:
            loss, grads = gradients(params, pair[0], pair[1])
            losses.append(loss)
            params = sgd_step(params, grads, learning_rate)
    return params, losses
