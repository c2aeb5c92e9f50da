"""The loss is recorded after the step.

says: The layers are right; each
earns: 4/5
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        for X_batch, t_batch in minibatches(X, targets, batch_size, rng):
            _, grads = gradients(params, X_batch, t_batch)
            params = sgd_step(params, grads, learning_rate)
            losses.append(gradients(params, X_batch, t_batch)[0])
    return params, losses
