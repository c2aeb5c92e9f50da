"""The step written out."""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        for X_batch, batch_targets in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, X_batch, batch_targets)
            params = [
                layer._replace(
                    W=layer.W - learning_rate * g.W, b=layer.b - learning_rate * g.b
                )
                for layer, g in zip(params, grads)
            ]
            losses.append(loss)
    return params, losses
