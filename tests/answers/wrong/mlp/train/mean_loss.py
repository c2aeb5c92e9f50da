"""Mean losses so far.

located
earns: 4/5
"""

import numpy as np


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses, seen = [], []
    for _ in range(epochs):
        for Xb, Tb in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, Xb, Tb)
            params = sgd_step(params, grads, learning_rate)
            seen.append(loss)
            losses.append(np.mean(seen))
    return params, losses
