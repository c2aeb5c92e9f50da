"""Changed copy."""

import numpy as np


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    params = [Layer(layer.W.copy(), layer.b.copy()) for layer in params]
    losses = []
    for _ in range(epochs):
        for Xb, tb in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, Xb, tb)
            losses.append(loss)
            for layer, g in zip(params, grads):
                np.subtract(layer.W, learning_rate * g.W, out=layer.W)
                np.subtract(layer.b, learning_rate * g.b, out=layer.b)
    return params, losses
