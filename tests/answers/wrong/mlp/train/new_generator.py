"""A generator for every epoch.

located
"""

import numpy as np


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for epoch in range(epochs):
        for Xb, Tb in minibatches(X, targets, batch_size, np.random.default_rng(epoch)):
            loss, grads = gradients(params, Xb, Tb)
            params = sgd_step(params, grads, learning_rate)
            losses.append(loss)
    return params, losses
