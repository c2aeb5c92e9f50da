"""As many steps as epochs.

says: examples in batches of
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    steps = 0
    while steps < epochs:
        for Xb, Tb in minibatches(X, targets, batch_size, rng):
            if steps == epochs:
                break
            loss, grads = gradients(params, Xb, Tb)
            params = sgd_step(params, grads, learning_rate)
            losses.append(loss)
            steps += 1
    return params, losses
