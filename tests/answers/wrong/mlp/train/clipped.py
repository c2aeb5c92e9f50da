"""Gradients are clipped to 1.

located
"""

import numpy as np


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        for Xb, Tb in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, Xb, Tb)
            grads = [Layer(np.clip(g.W, -1, 1), np.clip(g.b, -1, 1)) for g in grads]
            params = sgd_step(params, grads, learning_rate)
            losses.append(loss)
    return params, losses
