"""Step written out."""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        for X_batch, batch_targets in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, X_batch, batch_targets)
            losses.append(loss)
            params = [
                Layer(p.W - learning_rate * g.W, p.b - learning_rate * g.b)
                for p, g in zip(params, grads)
            ]
    return params, losses
