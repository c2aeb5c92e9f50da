"""The gradient of all the data at each batch.

says: The losses are those of the
"""

def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        for X_batch, t_batch in minibatches(X, targets, batch_size, rng):
            loss, _ = gradients(params, X_batch, t_batch)
            _, grads = gradients(params, X, targets)
            params = sgd_step(params, grads, learning_rate)
            losses.append(loss)
    return params, losses
