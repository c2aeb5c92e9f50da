"""One mean loss an epoch.

located
earns: 4/5
"""

import numpy as np


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        of_epoch = []
        for X_batch, t_batch in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, X_batch, t_batch)
            params = sgd_step(params, grads, learning_rate)
            of_epoch.append(loss)
        losses.append(np.mean(of_epoch))
    return params, losses
