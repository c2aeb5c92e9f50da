"""The best parameters are kept.

says: All losses are right and the layers are not right for
earns: 1/5
"""

import numpy as np


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses, best, best_loss = [], params, np.inf
    for _ in range(epochs):
        for Xb, Tb in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, Xb, Tb)
            if loss < best_loss:
                best, best_loss = params, loss
            params = sgd_step(params, grads, learning_rate)
            losses.append(loss)
    return best, losses
