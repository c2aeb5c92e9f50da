"""Generator of its own.

located
"""

import numpy as np


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        for X_batch, batch_targets in minibatches(
            X, targets, batch_size, np.random.default_rng(0)
        ):
            loss, grads = gradients(params, X_batch, batch_targets)
            params = sgd_step(params, grads, learning_rate)
            losses.append(loss)
    return params, losses
