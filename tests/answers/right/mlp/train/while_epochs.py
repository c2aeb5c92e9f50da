"""while."""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses, done = [], 0
    while done < epochs:
        for X_batch, t_batch in list(minibatches(X, targets, batch_size, rng)):
            result = gradients(params, X_batch, t_batch)
            losses += [result[0]]
            params = sgd_step(params, result[1], learning_rate)
        done += 1
    return params, losses
